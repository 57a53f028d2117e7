using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds who acts behind the verb: 参加A的有B、C; 参与发放的有A、B; 5家企业入选A，分别是B、C.</summary>
internal sealed class SubjectBehindFinder(RelatingRules rules, UnnamedSubjectTest unnamed)
{
    private const int LongestCleft = 7;

    /// <summary>5家企业入选A，分别是B、C: the next clause lists those that are counted before the verb.</summary>
    public MentionGroup? Listed(SentenceReading sentence, int clauseIndex, Trigger verb, Frame frame)
    {
        if (clauseIndex + 1 >= sentence.Clauses.Count || !unnamed.IsCounted(sentence, sentence.Clauses[clauseIndex], verb))
            return null;
        var next = sentence.Clauses[clauseIndex + 1];
        int word = rules.Objects.Lists.LongestAt(sentence.Text, next.Start);
        return word > 0 && next.Groups is [var first, ..] && first.Start - next.Start - word <= 1 && frame.AllowsSubject(first) && !frame.AllowsObject(first.Label) ? first : null;
    }

    /// <summary>Everyone who stands behind the verb and acts with it; null when nobody does.</summary>
    public static IReadOnlyList<Participant>? Find(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, FrameObject target)
    {
        if (frame.IsSpokenOf && StandBehind(sentence.Text, clause, trigger) && clause.Groups[clause.FirstGroupFrom(trigger.End)] is var behind && frame.AllowsSubject(behind))
            return frame.ActorsOf(behind);
        return Cleft(sentence, clause, trigger, frame, target) is { } cleft ? frame.ActorsOf(cleft) : null;
    }

    /// <summary>True for 参与发放的有A、B: those who act stand behind the verb.</summary>
    public static bool StandBehind(string text, Clause clause, Trigger trigger)
    {
        int next = clause.FirstGroupFrom(trigger.End);
        return next < clause.Groups.Count && text.AsSpan(trigger.End, clause.Groups[next].Start - trigger.End) is "的有" or "的是" or "的包括" or "的还有" or "者有";
    }

    /// <summary>参加A的有B、C: those who act stand behind what they act on.</summary>
    private static MentionGroup? Cleft(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, FrameObject target)
    {
        int next = clause.FirstGroupFrom(target.Group.End);
        // 参加A的上海企业包括B: a place before the noun does not act.
        if (next + 1 < clause.Groups.Count && clause.Groups[next].Label is "Region" or "District" && clause.Groups[next].Start - target.Group.End == 1)
            next++;
        if (target.Group.Start < trigger.End || next >= clause.Groups.Count || !frame.AllowsSubject(clause.Groups[next]))
            return null;
        var between = sentence.Text.AsSpan(target.Group.End, clause.Groups[next].Start - target.Group.End);
        // 获评A的B有企业200家, 参加A的B展示了成果: what describes B opens the clause.
        if (between is "的" && frame.Relation is "SELECTED_FOR" or "PARTICIPATED_IN" && clause.LastGroupTo(trigger.Start) is null)
            return clause.Groups[next];
        int mark = between.IndexOf('的');
        // 首个建设的A是B: B is an A, and builds none.
        if (mark < 0 && sentence.Text[trigger.End] == '的')
            return null;
        bool closes = between.Length - mark == 2 && mark <= LongestCleft;
        return (closes || (mark is 0 or 2 && between.Length - mark <= LongestCleft)) && (between[^1] is '有' or '是' or '为' || between.EndsWith("包括")) ? clause.Groups[next] : null;
    }
}
