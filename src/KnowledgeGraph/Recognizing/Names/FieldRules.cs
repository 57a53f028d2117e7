using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>The words that tell fields which no lexicon knows: part of rules/contexts.yaml.</summary>
internal sealed class FieldRules
{
    /// <summary>Reads the section to its end.</summary>
    public FieldRules(YamlSection section)
    {
        Verbs = new TermSet(section.Texts("before"));
        Tails = new TermEndings(section.Texts("tails"));
        Study = section.Text("study");
        Columns = section.Texts("columns").ToHashSet(StringComparer.Ordinal);
        Works = new TermEndings(section.Texts("works"));
        section.Close();
    }

    /// <summary>Verbs that lead to fields.</summary>
    public TermSet Verbs { get; }

    /// <summary>The verb among them that leads to work on a field.</summary>
    public string Study { get; }

    /// <summary>Titles of table columns that hold fields.</summary>
    public IReadOnlySet<string> Columns { get; }

    /// <summary>What is done in a field and stands behind it.</summary>
    public TermEndings Works { get; }

    /// <summary>What fields end in.</summary>
    public TermEndings Tails { get; }
}
