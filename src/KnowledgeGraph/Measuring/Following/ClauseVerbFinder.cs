using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>Finds the verbs of a clause outside its names: those that open a frame and those of the rules. One instance a document.</summary>
internal sealed class ClauseVerbFinder(FigureRules rules)
{
    private const string Owned = "旗下";
    private const int LongestAim = 5;

    private (Clause? Clause, int End) _first;

    /// <summary>Where the verb of the clause ends that ends first; asked for each group of a clause in turn.</summary>
    public int FirstEnd(SentenceReading sentence, Clause clause)
    {
        if (ReferenceEquals(clause, _first.Clause))
            return _first.End;
        int first = int.MaxValue;
        foreach (var trigger in clause.Triggers)
        {
            // 旗下B公司在管基金22支: whose it is opens the clause, and B is its subject.
            if (trigger.Start > clause.Start || !sentence.Text.AsSpan(trigger.Start).StartsWith(Owned))
                first = Math.Min(first, trigger.End);
        }
        for (int i = AimEnd(sentence, clause); i < Math.Min(first, clause.End); i++)
        {
            if (rules.Phrases.Verbs.LongestAt(sentence.Text, i) is var verb and > 1 && i + verb < first && !sentence.IsNamed(i))
                first = i + verb;
        }
        _first = (clause, first);
        return first;
    }

    /// <summary>力争到2027年A园区集聚企业150家: what is aimed at begins behind the date. The clause's start where no date opens an aim.</summary>
    private static int AimEnd(SentenceReading sentence, Clause clause)
        => sentence.OpeningDate(clause, LongestAim) is { } date && date.Span.Start - clause.Start > 1 && sentence.Text[date.Span.Start - 1] == '到' ? date.Span.End : clause.Start;

    /// <summary>True when a verb stands in the stretch outside names.</summary>
    public bool IsWithin(SentenceReading sentence, int start, int end)
    {
        if (start >= end)
            return false;
        foreach (var clause in sentence.Clauses)
        {
            foreach (var trigger in clause.Triggers)
            {
                if (trigger.Start >= start && trigger.End <= end)
                    return true;
            }
        }
        for (int i = start; i < end; i++)
        {
            if (rules.Phrases.Verbs.LongestAt(sentence.Text, i) is var verb and > 1 && i + verb <= end && !sentence.IsNamed(i))
                return true;
        }
        return false;
    }
}
