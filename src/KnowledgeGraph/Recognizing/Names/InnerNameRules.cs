using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>The words of names that tell what lies inside them: part of rules/contexts.yaml.</summary>
internal sealed class InnerNameRules
{
    /// <summary>Reads the section to its end.</summary>
    public InnerNameRules(YamlSection section)
    {
        KindsOfPlace = new TermSet(section.Texts("kindsOfPlace"));
        Seated = new TermSet(section.Texts("seated"));
        FieldEndings = new TermEndings(section.Texts("fieldEndings"));
        Ranks = section.Texts("ranks");
        Sites = section.Texts("sites");
        var approved = section.Texts("approved");
        var schools = section.Texts("schools");
        Approved = new TermSet(approved);
        Schools = new TermSet(schools);
        InstituteEndings = new TermEndings([.. approved, .. schools, .. section.Texts("institutes")]);
        section.Close();
    }

    /// <summary>What a common word before it makes the field of a place.</summary>
    public TermSet KindsOfPlace { get; }

    /// <summary>Units that are called after their place.</summary>
    public TermSet Seated { get; }

    /// <summary>Endings of parks, alliances, platforms and events whose names tell a field before them.</summary>
    public TermEndings FieldEndings { get; }

    /// <summary>What stands between the place and the field, in the order in which names hold them.</summary>
    public IReadOnlyList<string> Ranks { get; }

    /// <summary>What a town or a zone before the field ends in; an earlier one goes before a later one.</summary>
    public IReadOnlyList<string> Sites { get; }

    /// <summary>Endings of all institutes whose names tell what they study.</summary>
    public TermEndings InstituteEndings { get; }

    /// <summary>Those among them that the state or a province approves.</summary>
    public TermSet Approved { get; }

    /// <summary>Those among them that tell their field alone.</summary>
    public TermSet Schools { get; }
}
