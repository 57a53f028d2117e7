using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>Finds the thing that a clause sets up, offers, issues or hosts (推出“药链贷”，首批授信企业42家): what the next clause speaks of.</summary>
internal sealed class BroughtInFinder(FigureRules rules)
{
    private const int LongestClosing = 4;
    private const int LongestOpening = 8;

    private static readonly Predicate<MentionGroup> _mayBeBrought = static group => IsBringable(group.Label, founds: true);
    private static readonly Predicate<MentionGroup> _mayBeBroughtInSection = static group => IsBringableInSection(group.Label);

    /// <summary>The thing, or null when the clause brings in none.</summary>
    public ResolvedMention? Find(SentenceReading sentence, Clause clause)
    {
        bool isSection = sentence.Passage.IsInSection;
        if (!clause.Groups.Exists(isSection ? _mayBeBroughtInSection : _mayBeBrought))
            return null;
        var verb = Bringing(clause);
        int end = verb?.End ?? EndOfBringing(sentence.Text, clause);
        if (end < 0)
            return null;
        bool founds = verb?.FrameOf("ESTABLISHED") is not null;
        foreach (var group in clause.Groups)
        {
            if (group.Start >= end && group.Members.Count == 1 && (isSection ? IsBringableInSection(group.Label) : IsBringable(group.Label, founds)))
                return group.Members[0];
        }
        return null;
    }

    /// <summary>自2010年推出“履约贷”试点以来: a verb that only closes what the one before brought in does not count beside it.</summary>
    private static Trigger? Bringing(Clause clause)
    {
        var verb = LastBringing(clause, int.MaxValue);
        bool closes = verb is not null && clause.End - verb.End <= LongestClosing && clause.FirstGroupFrom(verb.End) == clause.Groups.Count && clause.Groups[^1].End == verb.Start;
        return closes ? LastBringing(clause, clause.Groups[^1].Start) ?? verb : verb;
    }

    private static Trigger? LastBringing(Clause clause, int end)
    {
        for (int i = clause.Triggers.Count - 1; i >= 0; i--)
        {
            if (clause.Triggers[i].End <= end && Brings(clause.Triggers[i]))
                return clause.Triggers[i];
        }
        return null;
    }

    private static bool Brings(Trigger verb) => verb.Frames.Exists(static f => f.Relation is "ESTABLISHED" or "OFFERS" or "HOSTED" or "ISSUED" or "PARTICIPATED_IN");

    private static bool IsBringable(string label, bool founds)
        => IsBringableInSection(label) || label is "Event" or "Platform" or "Alliance" or "Park" or "Policy" or "Program" || (founds && label is "Enterprise" or "Institution");

    private static bool IsBringableInSection(string label) => label is "Fund" or "Product";

    /// <summary>End of a verb that opens the clause and brings something in, -1 where none does.</summary>
    private int EndOfBringing(string text, Clause clause)
    {
        // 市科技局牵头实施“A”行动: the body that acts stands before the verb.
        bool isLed = clause.Groups is [{ Label: "Agency" } agency, { Members.Count: 1 } led] && agency.Start == clause.Start && (led.End == clause.End || text[led.End] != '等');
        int start = isLed ? clause.Groups[0].End : clause.Start;
        int end = clause.Groups.Count > 0 ? Math.Min(clause.End, clause.Groups[isLed ? 1 : 0].Start) : clause.End;
        for (int i = start; i < Math.Min(end, start + LongestOpening); i++)
        {
            if (rules.Focus.Bringing.LongestAt(text, i) is var verb and > 0)
                return i + verb;
        }
        return -1;
    }
}
