using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;

namespace KnowledgeGraph.Relating.Objects;

/// <summary>Finds what a verb acts on: the names behind it, a receiver or an object before it, what an earlier or the next clause speaks of.</summary>
internal sealed class ObjectFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects)
{
    private const int InvertedReach = 12;
    private const int LongestAside = 8;
    private const int Reach = 8;
    private const int MostAdverbs = 6;
    private const int LongestLoss = 16;
    private const int LongestPurpose = 5;
    private const int LongestAmount = 2;
    private const int LongestMark = 4;
    private const int LongestDescription = 8;

    // 为共建单位: a noun that holds the verb.
    private const string Unit = "单位";

    private readonly ObjectBehindFinder _behind = new(rules);
    private readonly NextClauseFinder _next = new(rules, subjects);
    private readonly SpokenOfFinder _spokenOf = new(rules, agents, subjects);

    /// <summary>The object of <paramref name="trigger"/> under <paramref name="frame"/>; null when none is named.</summary>
    public FrameObject? Find(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        var agent = agents.Find(sentence, clause, trigger, frame);
        bool here = frame.MayActOn(clause.Labels);
        if (here && agent is null && frame.IsBefore && !frame.IsInverted && Handled(sentence, clause, trigger) is { } handled && frame.Fits(handled))
            return FrameObject.Of(handled, trigger, frame);
        if (frame.Relation == "ESTABLISHED" && ObjectBehindFinder.IsOfParties(sentence.Text, clause, trigger))
            return null;
        if (agent is null && (frame.Marks is not null || (frame.IsBefore && !frame.IsInverted)))
            return null;
        if (here && !frame.IsBefore && _behind.Find(sentence, clause, trigger, frame) is { } behind)
            return behind;
        if (!frame.IsBefore && _next.Listed(sentence, clauseIndex, trigger, frame) is { } listed)
            return FrameObject.Of(listed, trigger, frame);
        if (!frame.IsBefore && NextClauseFinder.Itemized(sentence, clauseIndex, trigger, frame) is { } itemized)
            return itemized;
        if (!frame.IsBefore && NextClauseFinder.Described(sentence, clauseIndex, trigger, frame) is { } described)
            return FrameObject.Of(described, trigger, frame);
        if (here && frame.IsDative && Receiver(sentence, clause, trigger, frame) is { } receiver)
            return FrameObject.Of(receiver, trigger, frame);
        if (here && frame.IsNominal && Nominal(sentence, clause, trigger, frame) is { } nominal)
            return nominal;
        if (agent is not null)
            return OfAgent(sentence, clauseIndex, trigger, frame, agent) ?? (frame.IsOnward && NextClauseFinder.Onward(sentence, clauseIndex, trigger, frame) is { } onward ? FrameObject.Of(onward, trigger, frame) : null);
        if (frame.Relation == "MANAGES" && frame.ReachesForward && NextClauseFinder.Led(sentence, clauseIndex, trigger, frame) is { } led)
            return FrameObject.Of(led, trigger, frame);
        if (here && Defined(sentence, clause, trigger, frame) is { } defined)
            return FrameObject.Of(defined, trigger, frame);
        if (frame.IsSpokenOf && !(here && frame.Relation == "INVESTED_IN" && IsPaidTo(sentence.Text, clause, trigger)) && IsLast(sentence, clause, trigger, frame) && sentence.Text.AsSpan(trigger.End, clause.End - trigger.End).IndexOf('本') < 0 && _spokenOf.Find(sentence, clauseIndex, frame) is { } spokenOf)
            return FrameObject.Of(spokenOf, trigger, frame);
        if (IsToldOf(sentence.Text, clause, trigger) && _spokenOf.Find(sentence, clauseIndex, frame) is { } told)
            return FrameObject.Of(told, trigger, frame);
        if (_spokenOf.BareNoun(sentence, clauseIndex, trigger, frame) is { } pointed)
            return FrameObject.Of(pointed, trigger, frame);
        if (frame.IsOnward && NextClauseFinder.Onward(sentence, clauseIndex, trigger, frame) is { } next)
            return FrameObject.Of(next, trigger, frame);
        return here && frame.IsInverted && Before(sentence, clause, trigger, frame, null) is { } before ? FrameObject.Of(before, trigger, frame) with { IsAlone = true } : null;
    }

    /// <summary>A旗下的B向C注资3亿元: the clause names who gets the sum.</summary>
    private bool IsPaidTo(string text, Clause clause, Trigger trigger)
        => clause.Groups.Exists(g => g.End <= trigger.Start && g.Label is "Fund" or "Enterprise" && rules.Actors.Datives.EndAt(text, g.Start));

    /// <summary>A in 将A认定为B: what is dealt with, right before the verb; null when nothing is.</summary>
    public static MentionGroup? Handled(SentenceReading sentence, Clause clause, Trigger trigger)
        => clause.LastGroupTo(trigger.Start) is { } last && last.Start > clause.Start && sentence.Text[last.Start - 1] is '将' or '把' && trigger.Start - last.End <= Reach ? last : null;

    /// <summary>True when nothing that the verb could act on follows: its end, a sum (拨付首期经费2亿元), or those who do it (参与发放的有A、B).</summary>
    private static bool IsLast(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        if (frame.Behind.Count > 0)
            return IsSumFor(sentence, clause, trigger, frame);
        if (IsStake(sentence.Text, trigger, frame) && IsSum(sentence, clause, trigger))
            return true;
        // A以技术入股: a stake without a sum.
        if (clause.End == trigger.End && sentence.Text[trigger.End - 1] == '股' && frame.Relation == "FUNDED")
            return true;
        if (frame.Relation != "FUNDED")
            return (clause.End - trigger.End <= 2 && !sentence.Text.AsSpan(trigger.End).StartsWith(Unit)) || SubjectBehindFinder.StandBehind(sentence.Text, clause, trigger);
        // 承担A专项的，财政给予资助: without a sum, or under a condition, nothing was paid.
        var sum = sentence.Quantities.Find(q => q.Span.Start >= clause.Start && q.Span.End <= clause.End && q.IsMoney);
        if (sum is null || (clause.Start > sentence.Span.Start + 1 && sentence.Text[clause.Start - 2] == '的'))
            return false;
        return clause.End - trigger.End <= 2
            || (clause.FirstGroupFrom(trigger.End) == clause.Groups.Count && sum.Span.Start >= trigger.End && sum.Span.Start - trigger.End <= LongestPurpose && clause.End - sum.Span.End <= 2);
    }

    /// <summary>分别获得600万元、400万元投资: sums follow the verb, and a word of the frame closes the clause behind them.</summary>
    private static bool IsSumFor(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        var sums = sentence.Quantities.FindAll(q => q.Span.Start >= trigger.End && q.Span.End < clause.End && q.IsMoney);
        return sums.Count > 0 && sums[0].Span.Start - trigger.End <= LongestAmount && frame.Behind.Contains(sentence.Text[sums[^1].Span.End..clause.End].TrimStart('的'));
    }

    /// <summary>True when a sum or a share follows the verb and one closes the clause: 认缴3亿元, 分别持股60%和40%.</summary>
    private static bool IsSum(SentenceReading sentence, Clause clause, Trigger trigger)
    {
        var sums = sentence.Quantities.FindAll(q => q.Span.Start >= trigger.End && q.Span.End <= clause.End && (q.IsMoney || q.Unit.EndsWith('股') || q.Unit == "%"));
        return sums.Count > 0 && sums[0].Span.Start - trigger.End <= LongestAmount && sums[^1].Span.End >= clause.End - 1;
    }

    /// <summary>出资, 注资, 入股: a sum or a share is all that may follow (A出资60%).</summary>
    private static bool IsStake(string text, Trigger trigger, Frame frame)
        => frame.Relation == "INVESTED_IN" || (frame.Relation == "FUNDED" && text.AsSpan(trigger.Start, trigger.End - trigger.Start) is [.., '出' or '注' or '增', '资'] or [.., '入', '股']);

    private FrameObject? OfAgent(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, MentionGroup agent)
    {
        var clause = sentence.Clauses[clauseIndex];
        var target = Before(sentence, clause, trigger, frame, agent)
            ?? (frame.ReachesForward && !_spokenOf.Speaks(sentence, clauseIndex, frame) ? _next.NextOpener(sentence, clauseIndex, trigger, frame) : null)
            ?? (IsBare(sentence, clause, trigger, frame, agent) ? _spokenOf.Find(sentence, clauseIndex, frame) : null);
        return target is null || target == agent ? null : FrameObject.Of(target, trigger, frame);
    }

    /// <summary>True for a clause of no more than an agent and its verb: no words before the agent (but 出现的不良贷款由…), nothing named behind the verb.</summary>
    private static bool IsBare(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, MentionGroup agent)
    {
        string text = sentence.Text;
        // None where the agent stands in another clause, and nothing else is named.
        var first = clause.Groups is [var opening, ..] ? opening : null;
        // …；经科技部同意，A建设B: what is agreed to stands behind.
        if (clause.Start > 0 && text[clause.Start - 1] is '；' or ';' && text[clause.Start] == '经' && sentence.Clauses[^1] != clause)
            return false;
        if (agent.Start - clause.Start - sentence.LengthOfFigures(clause.Start, agent.Start) - sentence.LengthOfDates(clause.Start, agent.Start) > (frame.AllowsObject("Product") ? LongestLoss : MostAdverbs) && (first == agent || !clause.Triggers.Exists(t => t.End < agent.Start)))
            return false;
        // 该公司由A、B组建: the clause speaks of something else itself.
        if (first is not null && first != agent && first.Start == clause.Start && first.End == agent.Start - 1 && !frame.Fits(first) && trigger.Frames.Exists(f => f.Relation == frame.Relation && f.Fits(first)))
            return false;
        // A牵头组建的2家联合体通过B认定: the clause counts what is acted on.
        if (sentence.Quantities.Exists(q => q.Span.Start > clause.Start && q.Span.End < agent.Start && text[q.Span.Start - 1] == '的' && SubjectTest.IsOfBodies(q.Unit)))
            return false;
        if (frame.IsBefore || trigger.End == clause.End)
            return true;
        // 由B提供担保: what is offered stands behind the verb.
        if (frame.Relation == "OFFERS" && !char.IsAsciiDigit(text[trigger.End]))
            return false;
        int next = clause.FirstGroupFrom(trigger.End);
        bool named = next < clause.Groups.Count && !text.AsSpan(trigger.End, clause.Groups[next].Start - trigger.End).Contains('、');
        return !named && text[trigger.End] != '的';
    }

    /// <summary>向A、B出资: the group behind a dative before the verb.</summary>
    private MentionGroup? Receiver(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        for (int i = clause.Groups.Count - 1; i >= 0; i--)
        {
            var group = clause.Groups[i];
            // 为浙江A公司发放贷款: the place where it is may stand before its name.
            int start = i > 0 && clause.Groups[i - 1] is { Label: "Region" or "District" } place && place.End == group.Start && group.Label == "Enterprise" ? place.Start : group.Start;
            if (group.End <= trigger.Start && trigger.Start - group.End < InvertedReach && frame.Fits(group) && (rules.Actors.Datives.EndAt(sentence.Text, start) || (group.Label != "Program" && IsToldDative(sentence.Text, clause, start))))
                return group;
        }
        return null;
    }

    /// <summary>对新认定的A奖励200万元: a few words that describe it stand between. Behind such words a title (对新认定的A企业) is said of all who get it.</summary>
    private bool IsToldDative(string text, Clause clause, int start)
    {
        int from = Math.Max(Math.Max(clause.Start, start - LongestDescription), clause.LastGroupTo(start)?.End ?? clause.Start);
        for (int i = start - 1; i > from && text[start - 1] == '的'; i--)
        {
            if (rules.Actors.Datives.EndAt(text, i, from))
                return true;
        }
        return false;
    }

    /// <summary>完成A、B的建设工作, 推进“X建设”: a light verb before the object, the verb itself as a noun behind it.</summary>
    private FrameObject? Nominal(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        int next = clause.FirstGroupFrom(trigger.Start);
        if (next == 0)
            return null;
        var group = clause.Groups[next - 1];
        if (!frame.Fits(group) || trigger.Start - group.End > 4)
            return null;
        int light = Light(sentence.Text, clause.Start, group.Start);
        // 推进“智慧A”建设, but not 加强“四个中心”功能建设: a programme is set up only as a whole.
        if (group.Label == "Program" && (sentence.Text[group.Start] != '“' || trigger.Start != group.End || rules.Objects.Light.LongestBefore(sentence.Text, group.Start, clause.Start) != light))
            return null;
        return light == 0 ? null : FrameObject.Of(group, new Trigger(group.Start - light, group.Start, trigger.Frames), frame);
    }

    /// <summary>How far before <paramref name="end"/> a light verb starts, with no more than two code units between; 0 when none does.</summary>
    private int Light(string text, int start, int end)
    {
        for (int from = Math.Max(start, end - Reach); from < end; from++)
        {
            if (rules.Objects.Light.LongestAt(text, from) is var length and > 0 && end - from - length is >= 0 and <= 2)
                return end - from;
        }
        return 0;
    }

    /// <summary>“科创贷”是A联合B推出的贷款产品, 后者系A与B组建: what a clause says of the thing that opens it.</summary>
    private static MentionGroup? Defined(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        var first = clause.Groups.Count > 0 ? clause.Groups[0] : null;
        return first is not null && first.End < trigger.Start && sentence.Text[first.End] is '是' or '系' && (trigger.End < clause.End ? sentence.Text[trigger.End] == '的' : sentence.Text[first.End] == '系')
            && frame.Fits(first) && !clause.Groups.Exists(g => g.End == trigger.Start && g.Label is "Park" or "Platform" or "Program") ? first : null;
    }

    /// <summary>A是由B、C组建的新型研发机构: the title behind says of what kind A is, and is not what was made.</summary>
    private static bool IsKindBehind(string text, Clause clause, Trigger trigger, Frame frame, MentionGroup behind)
        => behind.Label == "Program" && text[trigger.End] == '的' && clause.Groups[0] is var first && frame.Fits(first) && !frame.Fits(behind) && first.End < trigger.Start && text[first.End] is '是' or '系' or '为';

    /// <summary>A额度最高500万元，是B推出的特色产品: what the clause before speaks of is what B has done, and nothing named stands behind.</summary>
    private static bool IsToldOf(string text, Clause clause, Trigger trigger)
        => clause.Groups.Count > 0 && text[clause.Start] is '是' or '系' && trigger.End < clause.End && text[trigger.End] == '的' && clause.FirstGroupFrom(trigger.End) == clause.Groups.Count && clause.Groups[0].End <= trigger.Start;

    /// <summary>A在B区的C园成立, A在区内的C园成立: C is where, and not what.</summary>
    private bool IsSite(string text, Clause clause, int index)
        => (clause.Groups[index].Start - clause.Start >= LongestMark && text.AsSpan(clause.Groups[index].Start - LongestMark, LongestMark) is ['在', _, '内', '的']) || (index > 0 && text[clause.Groups[index].Start - 1] == '的' && clause.Groups[index - 1] is { Label: "Region" or "District" or "Park" } outer && outer.End == clause.Groups[index].Start - 1 && rules.Actors.At.EndAt(text, outer.Start));

    /// <summary>A的运营由B承担: nothing but a verb as a noun stands between a thing and the one who acts.</summary>
    private bool IsNounOfAct(string text, int at, int agent)
        => rules.Objects.Nominals.LongestAt(text, at) is var length and > 0 && agent - at - length is > 0 and <= LongestMark && !text.AsSpan(at + length, agent - at - length).Contains('的');

    private MentionGroup? Before(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, MentionGroup? agent)
    {
        int next = clause.FirstGroupFrom(trigger.Start);
        if (!frame.IsBefore && next < clause.Groups.Count && clause.Groups[next].Start - trigger.End is >= 0 and < 3 && !ObjectBehindFinder.IsNextActor(sentence, clause, trigger, clause.Groups[next]) && !(agent is not null && sentence.Text[trigger.End] is '、' or '给') && !IsKindBehind(sentence.Text, clause, trigger, frame, clause.Groups[next]))
            return null;
        // A联合B成立C: what stands behind came into being.
        if (frame.IsBefore && next < clause.Groups.Count && clause.Groups[next].Start - trigger.End is >= 0 and < 3 && frame.Fits(clause.Groups[next]))
            return null;
        int between = trigger.Start;
        int distance = 0;
        for (int i = next - 1; i >= Math.Max(0, next - Reach); i--)
        {
            var group = clause.Groups[i];
            distance += between - group.End - sentence.LengthOfFigures(group.End, between) - sentence.LengthOfDates(group.End, between);
            between = group.Start;
            if (distance > InvertedReach)
                return null;
            bool acts = group == agent || (agent is not null && rules.Actors.Prepositions.EndAt(sentence.Text, group.Start) && sentence.Text[group.Start - 1] is not ('将' or '把')) || agents.IsMarked(sentence.Text, group) || agents.IsMarked(sentence.Text, group, frame) || subjects.IsPartner(sentence.Text, group) || (i < next - 1 && frame.AllowsSubject(group.Label) && !frame.Fits(group));
            // 由A指导、B主办: B stands right before its own verb.
            acts |= agent is not null && group.End == trigger.Start && agent.End < group.Start && sentence.Text[group.Start - 1] == '、';
            // A实验室（B实验室某总部）由C成立: what stands in a bracket is said of the thing before it.
            if (!acts && i > 0 && frame.Fits(group) && sentence.Text[Math.Max(0, group.Start - 1)] is '（' or '(' && sentence.Text.AsSpan(group.End, Math.Min(LongestAside, clause.End - group.End)).IndexOfAny('）', ')') >= 0 && clause.Groups[i - 1] is var whole && whole.End == group.Start - 1 && whole.Label == group.Label)
                return whole;
            if (!acts && frame.Fits(group))
                return (sentence.Text[group.End] == '的' && !(agent is not null && IsNounOfAct(sentence.Text, group.End + 1, agent.Start))) || (frame.IsBefore && subjects.OnlyQualifies(sentence, clause, group, trigger.Start)) || rules.Actors.At.EndAt(sentence.Text, group.Start) || (agent is null && IsSite(sentence.Text, clause, i)) ? null : group;
            // A、B两家锂电企业被C认定为D: a field says what they are.
            if (!acts && group.Label != "Industry" && !frame.AllowsSubject(group.Label))
                return null;
        }
        return null;
    }
}
