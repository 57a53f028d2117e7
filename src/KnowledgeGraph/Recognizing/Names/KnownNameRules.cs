using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What stands behind a known name and belongs to it, or makes another thing of it: part of rules/contexts.yaml.</summary>
internal sealed class KnownNameRules
{
    /// <summary>Reads the section to its end.</summary>
    public KnownNameRules(YamlSection section)
    {
        Streets = new TermSet(section.Texts("streets"));
        Branches = new TermSet(section.Texts("branches"));
        FieldParts = new TermSet(section.Texts("fieldParts"));
        FieldTails = new TermSet(section.Texts("fieldTails"));
        Services = new TermSet(section.Texts("services"));
        Institutes = new TermSet(section.Texts("institutes"));
        Doings = new TermSet(section.Texts("doings"));
        section.Close();
    }

    /// <summary>What makes a street or a building of a place.</summary>
    public TermSet Streets { get; }

    /// <summary>What is called after a part of the country.</summary>
    public TermSet Branches { get; }

    /// <summary>What is of the field before it.</summary>
    public TermSet FieldParts { get; }

    /// <summary>What a field is called besides.</summary>
    public TermSet FieldTails { get; }

    /// <summary>Kinds of bodies that hold the name of a field.</summary>
    public TermSet Services { get; }

    /// <summary>What the institutes of a group are that have numbers.</summary>
    public TermSet Institutes { get; }

    /// <summary>What stands behind a company's short name and is no part of another company's.</summary>
    public TermSet Doings { get; }
}
