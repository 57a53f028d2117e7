using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Objects;

/// <summary>Finds what a verb acts on where it stands behind the verb, with what is listed beside it.</summary>
internal sealed class ObjectBehindFinder(RelatingRules rules)
{
    private const int Reach = 8;
    private const int LongestBehind = 10;
    private const int LongestKind = 6;

    /// <summary>The first fitting group behind the verb that no later verb takes, with what is listed beside it.</summary>
    public FrameObject? Find(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        for (int i = clause.FirstGroupFrom(trigger.End); i < clause.Groups.Count; i++)
        {
            if (IsCandidate(sentence, clause, trigger, frame, clause.Groups[i]))
                return Read(sentence, clause, trigger, frame, i);
        }
        return null;
    }

    private bool IsCandidate(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, MentionGroup group)
    {
        if (!frame.Fits(group) || sentence.Text[group.Start - 1] == '由' || rules.Actors.Prepositions.EndAt(sentence.Text, group.Start, trigger.End))
            return false;
        // A出资2亿元、B以成果作价: B puts in something of its own.
        if (group.End < clause.End && sentence.Text[group.End] == '以' && BehindCount(sentence, trigger.End) is var sum && sum > trigger.End && group.Start == sum + 1 && sentence.Text[sum] == '、')
            return false;
        // 由A发起, A牵头与B成立C: who acts and a partner are acted on by nobody.
        return !IsNextActor(sentence, clause, trigger, group) && !IsDescribing(sentence.Text, clause, group, frame) && !(group.Start == trigger.End + 1 && sentence.Text[trigger.End] is '与' or '同');
    }

    /// <summary>运营机构为A和B合资组建的C: who only tells what stands behind is not meant.</summary>
    private static bool IsDescribing(string text, Clause clause, MentionGroup group, Frame frame)
        => clause.DescribedBy(text, group) is { } meant && frame.Fits(meant);

    /// <summary>The list that the group at <paramref name="first"/> opens; null where the words round it tell that it is not what the verb acts on.</summary>
    private FrameObject? Read(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, int first)
    {
        var group = clause.Groups[first];
        if (frame.Relation == "ESTABLISHED" && IsListedNoun(sentence.Text, clause, trigger))
            return null;
        if (!HasWordBehind(sentence.Text, clause, group, frame) || IsTaken(sentence, clause, trigger, group, frame))
            return null;
        int last = ObjectListFinder.LastOf(sentence, clause, first, trigger, frame);
        if (frame.IsNear && IsFar(sentence, trigger, group))
            return null;
        if (frame.IsClosing && clause.End - BehindNominals(sentence.Text, clause.Groups[last].End) > 1)
            return null;
        if (ActOf(sentence, clause, trigger, frame, last) is { } act)
        {
            var handed = frame.HandsOn ? Find(sentence, clause, act, frame) : null;
            // 同意A、B建设国家自主创新示范区: who gets the title is approved, and not the title.
            if (handed is not { Group.Label: "Program" } || group.Label is not ("Park" or "Region" or "District"))
                return handed;
        }
        if ((frame.IsWhole && Qualifies(sentence.Text, clause.Groups[last])) || HasWordAt(sentence.Text, BehindCount(sentence, clause.Groups[last].End), frame.Unless) || IsOfOtherVerb(sentence, trigger, group))
            return null;
        var members = IsJoinedBehind(sentence.Text, clause, trigger, group) ? frame.LeadingOf(group) : MembersOf(sentence, clause, first, last, frame);
        return members.Count == 0 ? null : new FrameObject(group, members, trigger);
    }

    /// <summary>True when more than a few words stand between, or another verb: 设立深化A、B等7个小组.</summary>
    private bool IsFar(SentenceReading sentence, Trigger trigger, MentionGroup group)
        => rules.Objects.Light.LongestBefore(sentence.Text, group.Start, trigger.End) > 0
            || group.Start - trigger.End - sentence.LengthOfFigures(trigger.End, group.Start) > Reach;

    /// <summary>The verb with which what is acted on goes on to act, where the frame asks for that; null where it does not.</summary>
    private Trigger? ActOf(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, int last)
        => (frame.HandsOn || frame.IsIdle) && Acts(sentence.Text, clause, clause.Groups[last]) is { } act && (frame.IsIdle ? !IsPaid(sentence, clause, trigger) : act.FrameOf("ESTABLISHED") is not null) ? act : null;

    /// <summary>拨付经费500万元，支持A开展研究; 支持A开展研究，下达经费500万元: the clause before or behind tells the sum, which A gets whatever it does with it.</summary>
    private bool IsPaid(SentenceReading sentence, Clause clause, Trigger trigger) => IsPaidBefore(sentence, clause, trigger) || IsPaidBehind(sentence, clause);

    private bool IsPaidBehind(SentenceReading sentence, Clause clause)
    {
        int at = clause.End + 1;
        return at < sentence.Span.End && sentence.Text[clause.End] is '，' or ',' && rules.Objects.Paid.LongestAt(sentence.Text, at) is > 0 and var word
            && sentence.Quantities.Exists(q => q.Span.Start >= at + word && q.Span.Start - at - word <= Reach && q.IsMoney);
    }

    private static bool IsPaidBefore(SentenceReading sentence, Clause clause, Trigger trigger)
        => (trigger.Start == clause.Start || sentence.Text.AsSpan(clause.Start, trigger.Start - clause.Start) is "用于" or "专项" or "专项用于" or "主要用于") && sentence.FigureEndingAt(clause.Start - 1) is { } sum && sum.IsMoney;

    /// <summary>由A批准、B和C共建; A牵头2项、B牵头1项: B acts with the next verb.</summary>
    public static bool IsNextActor(SentenceReading sentence, Clause clause, Trigger trigger, MentionGroup group)
        => BehindCount(sentence, trigger.End) is var at && group.Start == at + 1 && sentence.Text[at] == '、' && clause.Triggers.Count > 0 && clause.Triggers[^1].Start >= group.End;

    /// <summary>建立A、B、C三方会商机制: those who are counted take part in what is set up.</summary>
    public static bool IsOfParties(string text, Clause clause, Trigger trigger)
        => clause.FirstGroupFrom(trigger.End) is var first && first < clause.Groups.Count && clause.Groups[first] is { Members.Count: > 1, End: var end } && text[end - 1] == '方' && text[end - 2] is '双' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '多' or '各';

    /// <summary>有A建设、B开发等机遇: the verb closes a noun of a list, and what follows is the next one.</summary>
    private static bool IsListedNoun(string text, Clause clause, Trigger trigger)
        => text[trigger.End] == '、' && !clause.Triggers.Exists(t => t.Start == trigger.End + 1)
            && !clause.Groups.Exists(g => g.Start == trigger.End + 1 && g.Label is "Agency" or "Enterprise" or "Institution" or "District" or "Region");

    /// <summary>A牵头的B与C组建D: B acts with C, and what A leads is B alone.</summary>
    private static bool IsJoinedBehind(string text, Clause clause, Trigger trigger, MentionGroup group)
        => group.Split > 0 && group.Start == trigger.End + 1 && text[trigger.End] == '的' && clause.TriggerFrom(group.End) is { } next && next.End < text.Length && text[next.End] != '的';

    private List<ResolvedMention> MembersOf(SentenceReading sentence, Clause clause, int first, int last, Frame frame)
    {
        // 入驻企业A与B签约: A alone has settled.
        if (first == last && clause.Groups[first] is { Split: > 0 } pair && frame is { Relation: "LOCATED_IN", IsReversed: true } && rules.Cooperation.Agreed.LongestAt(sentence.Text, pair.End) > 0)
            return frame.LeadingOf(pair);
        if (first == last)
            return frame.FittingOf(clause.Groups[first]);
        var members = new List<ResolvedMention>();
        for (int i = first; i <= last; i++)
            members.AddRange(frame.FittingOf(clause.Groups[i]));
        return members;
    }

    /// <summary>The verb with which the object goes on to act on something: 组建 in 同意A大学牵头组建B; null when it does not act, as before a sum (给予A专项经费500万元).</summary>
    private static Trigger? Acts(string text, Clause clause, MentionGroup target)
    {
        if (GetsSum(text, clause, target))
            return null;
        var act = clause.TriggerFrom(target.End);
        return act is { Frames.Count: > 0 } && !act.Frames.All(static f => f is { IsBefore: true, IsInverted: false }) && act.Start - target.End <= Reach && clause.End - act.End > 2 && !text.AsSpan(target.End, act.Start - target.End).ContainsAny('的', '、') && text[act.End] != '的' ? act : null;
    }

    /// <summary>给予A公司奖励200万元, 给予A公司研发补助200万元: what the sum behind is paid as is no act of A's.</summary>
    private static bool GetsSum(string text, Clause clause, MentionGroup target)
        => clause.Triggers is [.., var last] && last.Start >= target.End && last.Start - target.End <= LongestKind && last.End < clause.End && char.IsAsciiDigit(text[last.End]) && last.FrameOf("FUNDED") is not null
            && !text.AsSpan(target.End, last.Start - target.End).ContainsAny('的', '、');

    private int BehindNominals(string text, int at)
    {
        if (at < text.Length && text[at] == '的')
            at++;
        while (at < text.Length && rules.Objects.Nominals.LongestAt(text, at) is var length and > 0)
            at += length;
        return at;
    }

    private static bool HasWordBehind(string text, Clause clause, MentionGroup group, Frame frame)
    {
        for (int i = 0; i < frame.Behind.Count; i++)
        {
            if (text.AsSpan(group.End, Math.Min(clause.End, group.End + LongestBehind) - group.End).Contains(frame.Behind[i], StringComparison.Ordinal))
                return true;
        }
        return frame.Behind.Count == 0;
    }

    /// <summary>获A计划4项资助: where the text goes on behind a count.</summary>
    private static int BehindCount(SentenceReading sentence, int at)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.Start == at)
                return quantity.Span.End;
        }
        return at;
    }

    private static bool HasWordAt(string text, int at, IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (string.CompareOrdinal(text, at, words[i], 0, words[i].Length) == 0)
                return true;
        }
        return false;
    }

    /// <summary>培育产业、A园区建设: an object of a verb that stands behind it, in a list of other things.</summary>
    private bool IsOfOtherVerb(SentenceReading sentence, Trigger trigger, MentionGroup target)
        => sentence.Text.AsSpan(trigger.End, target.Start - trigger.End).Contains('、') && rules.Objects.Nominals.LongestAt(sentence.Text, target.End) > 0;

    /// <summary>True when another verb between takes the object; verbs side by side (设立、运营; 由A主办、B承办的) share it.</summary>
    private static bool IsTaken(SentenceReading sentence, Clause clause, Trigger trigger, MentionGroup target, Frame frame)
    {
        foreach (var other in clause.Triggers)
        {
            // 加入由A发起的B: what describes the object takes no object.
            bool describes = sentence.Text[target.Start - 1] == '的' && (other.End == target.Start - 1 || sentence.Text[trigger.End] == '由');
            if (describes || other.Start < trigger.End || other.End > target.Start || IsSideBySide(sentence, clause, trigger, other) || !Fits(target, other))
                continue;
            // 同意在A市建设B: what is built there is approved.
            if (frame.Relation == "APPROVED" && sentence.Text[trigger.End] == '在' && clause.LastGroupTo(other.Start) is { Label: "Region" or "District" } site && site.End == other.Start)
                continue;
            // 出资5亿元设立A基金: the sum goes into what is set up.
            if (frame.IsOnward && other.FrameOf("ESTABLISHED") is not null && sentence.Quantities.Exists(q => q.Span.Start >= trigger.End && q.Span.End <= other.Start && q.IsMoney))
                continue;
            if (sentence.Text[trigger.End] is not ('、' or '和' or '并' or '及' or '与'))
                return true;
        }
        return false;
    }

    private static bool Fits(MentionGroup target, Trigger verb)
    {
        foreach (var frame in verb.Frames)
        {
            if (frame.Fits(target))
                return true;
        }
        return false;
    }

    /// <summary>由A批准、B和C共建的D: verbs of several who act, side by side.</summary>
    private static bool IsSideBySide(SentenceReading sentence, Clause clause, Trigger trigger, Trigger other)
        => clause.FirstGroupFrom(trigger.End) is var next && next < clause.Groups.Count && IsNextActor(sentence, clause, trigger, clause.Groups[next]) && other.Start >= clause.Groups[next].End;

    /// <summary>True when the object only qualifies a noun behind it (南京大学等单位的学者), which an act on the thing itself (X的建设) does not.</summary>
    private bool Qualifies(string text, MentionGroup group)
    {
        int at = group.End;
        if (at < text.Length && text[at] == '等')
            at = Math.Max(at, text.IndexOf('的', at, Math.Min(8, text.Length - at)));
        return at < text.Length && text[at] == '的' && rules.Objects.Nominals.LongestAt(text, at + 1) == 0;
    }
}
