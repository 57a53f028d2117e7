using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Frames;

/// <summary>Tells a verb of what a clause only aims at, proposes or speaks about, which states no fact: 为支持A发展，…; 以创建B为目标; 提出“建立A”等建议.</summary>
internal sealed class AimTest(AimRules rules)
{
    private const string Round = "围绕";

    /// <summary>为支持A发展，…; 以创建B为目标: what a clause only aims at is no fact.</summary>
    public bool IsAim(SentenceReading sentence, int clauseIndex, Trigger trigger)
    {
        var clause = sentence.Clauses[clauseIndex];
        int aim = rules.Opening.LongestAt(sentence.Text, clause.Start);
        if (aim > 0 && clauseIndex + 1 < sentence.Clauses.Count && !OpensAt(clause, clause.Start + aim))
            return true;
        if (trigger.Start > clause.Start && sentence.Text[trigger.Start - 1] is '从' or '对')
            return true;
        if (trigger.FrameOf("ESTABLISHED") is not null && IsQuoted(sentence.Text, clause, trigger))
            return true;
        if (trigger.Start > clause.Start + 1 && string.CompareOrdinal(sentence.Text, trigger.Start - Round.Length, Round, 0, Round.Length) == 0)
            return true;
        bool with = sentence.Text[clause.Start] == '以' || (trigger.Start > clause.Start && sentence.Text[trigger.Start - 1] == '以');
        return with && IsToldAsAim(sentence.Text, clause, trigger);
    }

    private static bool OpensAt(Clause clause, int start) => clause.FirstGroupFrom(start) is var next && next < clause.Groups.Count && clause.Groups[next].Start == start;

    /// <summary>提出“建立A”等建议, 以“打造B”为主题: a quotation that is no name is a proposal or a slogan.</summary>
    private static bool IsQuoted(string text, Clause clause, Trigger trigger)
    {
        var before = text.AsSpan(clause.Start, trigger.Start - clause.Start);
        int open = before.LastIndexOf('“');
        // 推进“A示范区建设”: a name and the work on it.
        bool isWork = trigger.End < text.Length && text[trigger.End] == '”' && clause.Groups.Exists(g => g.End == trigger.Start && g.Start <= clause.Start + open + 1);
        return open > before.LastIndexOf('”') && !isWork;
    }

    private bool IsToldAsAim(string text, Clause clause, Trigger trigger)
    {
        var behind = text.AsSpan(trigger.End, clause.End - trigger.End);
        foreach (string noun in rules.Nouns)
        {
            if (behind.Contains(noun, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
