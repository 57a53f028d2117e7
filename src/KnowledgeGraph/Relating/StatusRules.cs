using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating;

/// <summary>The words that tell whether a fact is so, from rules/frames.yaml.</summary>
internal sealed class StatusRules
{
    /// <summary>Takes the keys planned, negated and unmarked.</summary>
    public StatusRules(YamlSection section)
    {
        Planned = new TermSet(section.Texts("planned"));
        Negated = new TermSet(section.Texts("negated"));
        Unmarked = new TermSet(section.Texts("unmarked"));
        Words = TermSet.AllOf(Negated, Planned, Unmarked);
    }

    /// <summary>Words that make a fact a plan.</summary>
    public TermSet Planned { get; }

    /// <summary>Words that make a fact not so.</summary>
    public TermSet Negated { get; }

    /// <summary>Words that hold one of the two others and tell neither.</summary>
    public TermSet Unmarked { get; }

    /// <summary>All of them.</summary>
    public TermSet Words { get; }
}
