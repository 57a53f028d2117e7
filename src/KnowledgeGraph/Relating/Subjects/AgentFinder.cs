using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds who acts behind 由 or 被: 由A会同B主办, 由A批准、B和C共建.</summary>
internal sealed class AgentFinder(RelatingRules rules)
{
    private const int Reach = 6;
    private const int ShortestAct = 2;
    private const int LongestAct = 4;
    private const int LongestUnknown = 9;

    /// <summary>The group that does what <paramref name="trigger"/> says and is marked as the one who does; null when none is.</summary>
    public MentionGroup? Find(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        int first = clause.FirstGroupFrom(trigger.Start);
        for (int i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            var group = clause.Groups[i];
            if (frame.AllowsAny(group) && (IsMarked(sentence.Text, group, frame) || (frame.Marks is null && (IsNext(sentence, clause, group) || IsBehindUnknown(sentence.Text, clause, group.Start)))))
                return IsClosed(sentence.Text, clause, group, trigger) || IsOfPerson(sentence.Text, group, trigger, frame) ? null : Owned(sentence.Text, clause, i, trigger, frame) ?? (IsScholar(sentence.Text, group.End) ? null : group);
        }
        return frame.Marks is null ? null : Before(sentence, clause, trigger, frame);
    }

    /// <summary>由A集团旗下的B公司运营: who belongs to the one that is marked acts, as one name with it; null where nobody does.</summary>
    private MentionGroup? Owned(string text, Clause clause, int index, Trigger trigger, Frame frame)
    {
        int end = clause.Groups[index].End;
        int link = rules.Actors.Belonging.LongestAt(text, end);
        if (link == 0 || index + 1 >= clause.Groups.Count)
            return null;
        var owned = clause.Groups[index + 1];
        end += link;
        return owned.End > trigger.Start || !frame.AllowsAny(owned) ? null : owned.Start == end || (owned.Start == end + 1 && text[end] == '的') ? owned with { Start = clause.Groups[index].Start } : null;
    }

    /// <summary>由A大学一位院士摘得: somebody of A, not A.</summary>
    private static bool IsOfPerson(string text, MentionGroup group, Trigger trigger, Frame frame)
        => frame is { IsNear: true, IsBefore: true } && trigger.Start - group.End > 1 && text[group.End] != '等';

    /// <summary>由中国科学院院士某某领衔: who leads is the scholar, and not the house.</summary>
    private bool IsScholar(string text, int end) => rules.Actors.Scholars.LongestAt(text, end) > 0;

    /// <summary>依托A，建设B: a clause of no more than the word and the one whom it marks.</summary>
    private MentionGroup? Before(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        int index = sentence.Clauses.IndexOf(clause) - 1;
        return index >= 0 && trigger.Start - clause.Start - sentence.LengthOfDates(clause.Start, trigger.Start) <= ShortestAct && sentence.Clauses[index] is { Groups: [var group], Triggers.Count: 0 } before && group.End == before.End
            && frame.AllowsSubject(group) && IsMarked(sentence.Text, group, frame) ? group : null;
    }

    /// <summary>True when a word before the group makes it the one who acts.</summary>
    public bool IsMarked(string text, MentionGroup group) => rules.Actors.Agents.EndAt(text, group.Start) || rules.Actors.Granters.EndAt(text, group.Start);

    /// <summary>True when a word before the group makes it the one who acts under <paramref name="frame"/>.</summary>
    public bool IsMarked(string text, MentionGroup group, Frame frame)
        => frame.Marks is { } marks ? marks.EndAt(text, group.Start) : rules.Actors.Agents.EndAt(text, group.Start) || (frame.IsGranted && rules.Actors.Granters.EndAt(text, group.Start));

    /// <summary>由某某电子、A、B等24家企业发起: the first of those who act is one whom nobody knows.</summary>
    private static bool IsBehindUnknown(string text, Clause clause, int start)
    {
        if (start < ShortestAct + 2 || text[start - 1] != '、')
            return false;
        int from = Math.Max(clause.Start, start - 1 - LongestUnknown);
        int mark = text.AsSpan(from..(start - 1)).LastIndexOfAny("由，。；、的和与") + from;
        return mark >= from && text[mark] == '由' && start - 1 - mark > ShortestAct && !(clause.LastGroupTo(start) is { } known && known.End > mark);
    }

    /// <summary>由A主办、B承办: B stands behind the verb of one who acts.</summary>
    private bool IsNext(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        return group.Start > clause.Start && sentence.Text[group.Start - 1] == '、' && IsBehindAgent(sentence, clause, group);
    }

    private bool IsBehindAgent(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        var before = clause.Triggers.LastOrDefault(t => t.End <= group.Start - 1);
        if (before is null || group.Start - 1 - before.End > 2)
            return IsBehindUnknownAct(sentence.Text, clause, group);
        int first = clause.FirstGroupFrom(before.Start);
        return first > 0 && (IsMarked(sentence.Text, clause.Groups[first - 1]) || IsMarked(sentence.Text, clause.Groups[0]) || IsNext(sentence, clause, clause.Groups[first - 1]));
    }

    /// <summary>由A指导、B牵头组建: a short verb that tells no relationship stands between the two who act.</summary>
    private bool IsBehindUnknownAct(string text, Clause clause, MentionGroup group)
    {
        int index = clause.FirstGroupFrom(group.Start) - 1;
        if (index < 0 || !IsMarked(text, clause.Groups[index]))
            return false;
        var act = text.AsSpan(clause.Groups[index].End, Math.Max(0, group.Start - 1 - clause.Groups[index].End));
        return act.Length is >= ShortestAct and <= LongestAct && !act.ContainsAny("、与和及等的");
    }

    /// <summary>由A研发的B在C推出; 由A牵头、总规模5亿元的B投资C: what A does ends with 的.</summary>
    private static bool IsClosed(string text, Clause clause, MentionGroup group, Trigger trigger)
    {
        foreach (var other in clause.Triggers)
        {
            if (other.Start >= group.End && other.End <= trigger.Start && text[other.End] == '的')
                return true;
        }
        return QualifiesAnother(text, clause, group, trigger);
    }

    private static bool QualifiesAnother(string text, Clause clause, MentionGroup group, Trigger trigger)
        => clause.Groups.Any(g => g.Start > group.End && g.End <= trigger.Start && text[g.Start - 1] == '的' && clause.Triggers.Any(t => t.Start >= group.End && t.End < g.Start));
}
