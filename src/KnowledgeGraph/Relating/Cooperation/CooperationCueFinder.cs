using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Cooperation;

/// <summary>Finds what tells in a clause that several work together: a word (签署, 共同), a verb that two share, a sum that two put up.</summary>
internal sealed class CooperationCueFinder(RelatingRules rules)
{
    private const int MostBetween = 4;

    /// <summary>The first word of cooperation from <paramref name="from"/> on; null when the clause holds none.</summary>
    public TextSpan? CueAt(SentenceReading sentence, Clause clause, int from)
    {
        for (int i = from; i < clause.End; i++)
        {
            if (rules.Cooperation.Words.LongestAt(sentence.Text, i) == 0)
                continue;
            int length = Math.Max(rules.Cooperation.Agreed.LongestAt(sentence.Text, i), rules.Cooperation.Jointly.LongestAt(sentence.Text, i));
            if (length > 0 && i + length <= clause.End && IsCue(sentence.Text, clause, new TextSpan(i, i + length)))
                return new TextSpan(i, i + length);
        }
        return null;
    }

    /// <summary>False in a noun, inside a name, in a verb of settling (签约落户), and inside a verb unless the word says that they act together.</summary>
    private bool IsCue(string text, Clause clause, TextSpan cue)
        => !rules.Verbs.IsNoun(text, cue.Start, cue.End) && !IsWithin(text, clause, cue);

    private bool IsWithin(string text, Clause clause, TextSpan cue)
    {
        foreach (var group in clause.Groups)
        {
            if (group.Start <= cue.Start && cue.Start < group.End && !IsKindOfWork(text, group, cue))
                return true;
        }
        return !IsJoint(text, cue) && clause.Triggers.Exists(t => IsOfVerb(t, cue));
    }

    private static bool IsOfVerb(Trigger verb, TextSpan cue)
        => (verb.Start == cue.Start && cue.End < verb.End && (verb.FrameOf("LOCATED_IN") ?? verb.FrameOf("MEMBER_OF")) is not null) || (verb.Start < cue.Start && cue.Start < verb.End);

    /// <summary>与A的产学研合作: a kind of working together that is a programme elsewhere.</summary>
    private static bool IsKindOfWork(string text, MentionGroup group, TextSpan cue)
        => group.Label == "Program" && group.End == cue.End && group.Start > 0 && text[group.Start - 1] == '的';

    /// <summary>True for a word of what all do together.</summary>
    public bool IsJoint(string text, TextSpan cue) => rules.Cooperation.Jointly.LongestAt(text, cue.Start) == cue.Length;

    /// <summary>A与B各出5亿元，发起C基金: a sum of two that the next clause sets something up with.</summary>
    public static TextSpan? PutUpTogether(SentenceReading sentence, int index)
    {
        var clause = sentence.Clauses[index];
        return clause.Groups is [{ Members.Count: > 1 } group] && clause.Triggers is [{ } act] && act.Start >= group.End && act.Frames.Exists(static f => f.IsOnward)
            && index + 1 < sentence.Clauses.Count && sentence.Clauses[index + 1] is { Triggers.Count: > 0 } next && next.BroughtIn() is { Label: "Fund" or "Enterprise" }
            ? new TextSpan(act.Start, act.End)
            : null;
    }

    /// <summary>A银行与B中心推出C: the verb that two who stand side by side share; null when there is none.</summary>
    public TextSpan? SideBySide(SentenceReading sentence, Clause clause)
    {
        if (!clause.Groups.Exists(static g => g.Split > 0))
            return null;
        foreach (var act in clause.Triggers)
        {
            if (!IsShared(act))
                continue;
            int next = clause.FirstGroupFrom(act.Start);
            int last = next - 1;
            int end = act.Start;
            // A与B在C召开: the place of the act stands between.
            if (last > 0 && rules.Actors.At.EndAt(sentence.Text, clause.Groups[last].Start))
                end = clause.Groups[last--].Start - 1;
            if (last >= 0 && next < clause.Groups.Count && clause.Groups[last] is { Split: > 0 } pair && end - pair.End <= MostBetween && !pair.Members.Any(m => m.Label is "District" or "Region"))
                return new TextSpan(act.Start, act.End);
        }
        return null;
    }

    private bool IsShared(Trigger act)
    {
        foreach (var frame in act.Frames)
        {
            if (rules.Cooperation.Shared.Contains(frame.Relation, StringComparer.Ordinal))
                return true;
        }
        return false;
    }
}
