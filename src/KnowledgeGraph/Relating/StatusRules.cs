using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating;

/// <summary>The words that tell whether a fact is so, from rules/frames.yaml.</summary>
internal sealed class StatusRules
{
    /// <summary>Takes the keys planned, negated, unmarked, disposing, dealt, ahead, won and told.</summary>
    public StatusRules(YamlSection section)
    {
        Planned = new TermSet(section.Texts("planned"));
        Negated = new TermSet(section.Texts("negated"));
        Unmarked = new TermSet(section.Texts("unmarked"));
        Disposing = new TermSet(section.Texts("disposing"));
        Dealt = new TermSet(section.Texts("dealt"));
        Won = new TermSet(section.Texts("won"));
        Told = new TermSet(section.Texts("told"));
        Ahead = new TermSet(section.Texts("ahead"));
        Words = TermSet.AllOf(Negated, Planned, Unmarked);
    }

    /// <summary>Words that make a fact a plan.</summary>
    public TermSet Planned { get; }

    /// <summary>Words that make a fact not so.</summary>
    public TermSet Negated { get; }

    /// <summary>Words that hold one of the two others and tell neither.</summary>
    public TermSet Unmarked { get; }

    /// <summary>Verbs that deal with what stands behind 将 (将A纳入B).</summary>
    public TermSet Disposing { get; }

    /// <summary>Nouns that make one of a verb behind 将 (将补贴比例提高到30%).</summary>
    public TermSet Dealt { get; }

    /// <summary>What stands behind a plan's 将, beside the verbs and adverbs of the other rules.</summary>
    public TermSet Ahead { get; }

    /// <summary>What one has got behind 争取 (争取上级资金520万元).</summary>
    public TermSet Won { get; }

    /// <summary>Words that say that something has come about.</summary>
    public TermSet Told { get; }

    /// <summary>The words that make a fact planned, negated or neither.</summary>
    public TermSet Words { get; }
}
