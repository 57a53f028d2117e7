using System.Collections.Frozen;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Measuring.Rules;

/// <summary>The words by which a figure leans on the one before it: comparisons, ranks, sums.</summary>
internal sealed class LeaningRules
{
    private readonly TermSet _changes;

    /// <summary>Reads its keys of the section.</summary>
    public LeaningRules(YamlSection section)
    {
        Against = new TermEndings(section.Texts("against"));
        var change = section.Texts("change");
        Change = new TermEndings(change);
        // 高层次团队: a single character behind a figure opens a noun as well.
        _changes = new TermSet(change.Where(static word => word.Length > 1));
        ChangeAgainst = new TermSet(section.Texts("changeAgainst"));
        Above = new TermSet(section.Texts("above"));
        Ranking = new TermSet(section.Texts("ranking"));
        GoesOn = section.Texts("goesOn").ToFrozenSet(StringComparer.Ordinal);
        Totals = section.Texts("totals").ToFrozenSet(StringComparer.Ordinal);
        var levels = section.Texts("levels");
        Levels = new TermSet(levels);
        LevelEndings = new TermEndings(levels);
        Summing = new TermSet(section.Texts("summing"));
    }

    /// <summary>What a change is measured against.</summary>
    public TermEndings Against { get; }

    /// <summary>Words of change.</summary>
    public TermEndings Change { get; }

    /// <summary>Words of change that tell a comparison only behind one of <see cref="Against"/>.</summary>
    public TermSet ChangeAgainst { get; }

    /// <summary>What opens a clause that holds the figure before against another one.</summary>
    public TermSet Above { get; }

    /// <summary>Words before a rank.</summary>
    public TermSet Ranking { get; }

    /// <summary>What stands between a count and the sum of what was counted.</summary>
    public FrozenSet<string> GoesOn { get; }

    /// <summary>What stands between what was added and what there is in all.</summary>
    public FrozenSet<string> Totals { get; }

    /// <summary>Words for the level of what is counted.</summary>
    public TermSet Levels { get; }

    /// <summary>The same, matched by where they end.</summary>
    public TermEndings LevelEndings { get; }

    /// <summary>What opens the words behind a count that only lead to a sum.</summary>
    public TermSet Summing { get; }

    /// <summary>Length of the word of change that the phrase opens with, 0 when none does.</summary>
    public int ChangeAt(string phrase) => _changes.LongestAt(phrase, 0);
}
