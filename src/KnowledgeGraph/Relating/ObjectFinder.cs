using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Finds what a verb acts on: the names behind it, a receiver or an object before it, what an earlier clause speaks of.</summary>
internal sealed class ObjectFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects)
{
    private const int InvertedReach = 12;
    private const int Reach = 8;
    private const string Part = "参与";
    private const int MostAdverbs = 6;
    private const int LongestPurpose = 5;
    private const int LongestAmount = 2;
    private const int LongestBehind = 10;

    /// <summary>The object of <paramref name="trigger"/> under <paramref name="frame"/>; null when none is named.</summary>
    public FrameObject? Find(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        var agent = agents.Find(sentence, clause, trigger, frame);
        bool here = frame.MayActOn(clause.Labels);
        if (here && agent is null && frame.IsBefore && !frame.IsInverted && SubjectFinder.Handled(sentence, clause, trigger) is { } handled && frame.Fits(handled))
            return Whole(handled, trigger, frame);
        if (agent is null && (frame.Marks is not null || (frame.IsBefore && !frame.IsInverted)))
            return null;
        if (here && !frame.IsBefore && Behind(sentence, clause, trigger, frame) is { } behind)
            return behind;
        if (!frame.IsBefore && Listed(sentence, clauseIndex, trigger, frame) is { } listed)
            return Whole(listed, trigger, frame);
        if (!frame.IsBefore && Itemized(sentence, clauseIndex, trigger, frame) is { } itemized)
            return itemized;
        if (here && frame.IsDative && Receiver(sentence, clause, trigger, frame) is { } receiver)
            return Whole(receiver, trigger, frame);
        if (here && frame.IsNominal && Nominal(sentence, clause, trigger, frame) is { } nominal)
            return nominal;
        if (agent is not null)
            return OfAgent(sentence, clauseIndex, trigger, frame, agent);
        if (frame.Relation == "MANAGES" && frame.ReachesForward && Led(sentence, clauseIndex, trigger, frame) is { } led)
            return Whole(led, trigger, frame);
        if (here && Defined(sentence, clause, trigger, frame) is { } defined)
            return Whole(defined, trigger, frame);
        if (frame.IsSpokenOf && IsLast(sentence, clause, trigger, frame) && sentence.Text.AsSpan(trigger.End, clause.End - trigger.End).IndexOf('本') < 0 && SpokenOf(sentence, clauseIndex, frame) is { } spokenOf)
            return Whole(spokenOf, trigger, frame);
        if (BareNoun(sentence, clauseIndex, trigger, frame) is { } pointed)
            return Whole(pointed, trigger, frame);
        if (frame.IsOnward && Onward(sentence, clauseIndex, trigger, frame) is { } next)
            return Whole(next, trigger, frame);
        return here && frame.IsInverted && Before(sentence, clause, trigger, frame, null) is { } before ? Whole(before, trigger, frame) with { IsAlone = true } : null;
    }

    /// <summary>True when nothing that the verb could act on follows: its end, a sum (拨付首期经费2亿元), or those who do it (参与发放的有A、B).</summary>
    private static bool IsLast(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        if (frame.Relation == "INVESTED_IN" && sentence.Quantities.Exists(q => q.Span.Start >= trigger.End && q.Span.Start - trigger.End <= LongestAmount && q.Span.End >= clause.End - 1 && (q.Unit.EndsWith('元') || q.Unit == "%")))
            return true;
        if (frame.Relation != "FUNDED")
            return clause.End - trigger.End <= 2 || SubjectFinder.StandBehind(sentence.Text, clause, trigger);
        // 承担A专项的，财政给予资助: without a sum, or under a condition, nothing was paid.
        var sum = sentence.Quantities.Find(q => q.Span.Start >= clause.Start && q.Span.End <= clause.End && q.Unit.EndsWith('元'));
        if (sum is null || (clause.Start > sentence.Span.Start + 1 && sentence.Text[clause.Start - 2] == '的'))
            return false;
        return clause.End - trigger.End <= 2
            || (clause.FirstGroupFrom(trigger.End) == clause.Groups.Count && sum.Span.Start >= trigger.End && sum.Span.Start - trigger.End <= LongestPurpose && clause.End - sum.Span.End <= 2);
    }

    private FrameObject? OfAgent(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, MentionGroup agent)
    {
        var clause = sentence.Clauses[clauseIndex];
        var target = Before(sentence, clause, trigger, frame, agent)
            ?? (frame.ReachesForward && !Speaks(sentence, clauseIndex, frame) ? NextOpener(sentence, clauseIndex, trigger, frame) : null)
            ?? (IsBare(sentence, clause, trigger, frame, agent) ? SpokenOf(sentence, clauseIndex, frame) : null);
        return target is null || target == agent ? null : Whole(target, trigger, frame);
    }

    /// <summary>True for a clause of no more than an agent and its verb: no words before the agent, nothing named behind the verb.</summary>
    private static bool IsBare(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, MentionGroup agent)
    {
        string text = sentence.Text;
        if (agent.Start - clause.Start - Counted(sentence, clause.Start, agent.Start) > MostAdverbs && (clause.Groups[0] == agent || !clause.Triggers.Exists(t => t.End < agent.Start)))
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

    /// <summary>Length of the dates between the two offsets: 该条例于2011年4月12日获市人大通过.</summary>
    private static int Dated(SentenceReading sentence, int start, int end)
    {
        int length = 0;
        foreach (var date in sentence.Dates)
        {
            if (date.Span.Start >= start && date.Span.End <= end)
                length += date.Span.Length;
        }
        return length;
    }

    private static FrameObject Whole(MentionGroup group, Trigger verb, Frame frame)
        => new(group, frame.FittingOf(group), verb);

    /// <summary>The first fitting group behind the verb that no later verb takes, with what is listed beside it.</summary>
    private FrameObject? Behind(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        for (int i = clause.FirstGroupFrom(trigger.End); i < clause.Groups.Count; i++)
        {
            var group = clause.Groups[i];
            if (!frame.Fits(group) || rules.Prepositions.EndAt(sentence.Text, group.Start, trigger.End))
                continue;
            if (IsNextActor(sentence, clause, trigger, group))
                continue;
            if (frame.Relation == "ESTABLISHED" && IsListedNoun(sentence.Text, clause, trigger))
                return null;
            if (!HasWordBehind(sentence.Text, clause, group, frame) || IsTaken(sentence, clause, trigger, group, frame))
                return null;
            int last = i;
            while (last + 1 < clause.Groups.Count && GoesOn(sentence, clause, last, trigger, frame))
                last++;
            // 设立深化A、B等7个小组: another verb takes A.
            if (frame.IsNear && rules.Light.LongestBefore(sentence.Text, group.Start, trigger.End) > 0)
                return null;
            if (frame.IsNear && group.Start - trigger.End - Counted(sentence, trigger.End, group.Start) > Reach)
                return null;
            if (frame.IsClosing && clause.End - BehindNominals(sentence.Text, clause.Groups[last].End) > 1)
                return null;
            if ((frame.HandsOn || frame.IsIdle) && Acts(sentence.Text, clause, clause.Groups[last]) is { } act && (frame.IsIdle || act.FrameOf("ESTABLISHED") is not null))
                return frame.HandsOn ? Behind(sentence, clause, act, frame) : null;
            if ((frame.IsWhole && Qualifies(sentence.Text, clause.Groups[last])) || HasWordAt(sentence.Text, BehindCount(sentence, clause.Groups[last].End), frame.Unless) || IsOfOtherVerb(sentence, trigger, group))
                return null;
            return new FrameObject(group, MembersOf(clause, i, last, frame), trigger);
        }
        return null;
    }

    /// <summary>有A建设、B开发等机遇: the verb closes a noun of a list, and what follows is the next one.</summary>
    private static bool IsListedNoun(string text, Clause clause, Trigger trigger)
        => text[trigger.End] == '、' && !clause.Triggers.Exists(t => t.Start == trigger.End + 1)
            && !clause.Groups.Exists(g => g.Start == trigger.End + 1 && g.Label is "Agency" or "Enterprise" or "Institution" or "District" or "Region");

    /// <summary>Length of the figures between the two offsets: 推出3亿元的A基金.</summary>
    private static int Counted(SentenceReading sentence, int start, int end)
    {
        int length = 0;
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.Start >= start && quantity.Span.End <= end)
                length += quantity.Span.Length;
        }
        return length;
    }

    private static IReadOnlyList<ResolvedMention> MembersOf(Clause clause, int first, int last, Frame frame)
    {
        if (first == last)
            return frame.FittingOf(clause.Groups[first]);
        var members = new List<ResolvedMention>();
        for (int i = first; i <= last; i++)
            members.AddRange(frame.FittingOf(clause.Groups[i]));
        return members;
    }

    /// <summary>The verb with which the object goes on to act on something: 组建 in 同意A大学牵头组建B; null when it does not act.</summary>
    private static Trigger? Acts(string text, Clause clause, MentionGroup target)
    {
        var act = clause.TriggerFrom(target.End);
        return act is not null && act.Start - target.End <= Reach && clause.End - act.End > 2 && !text.AsSpan(target.End, act.Start - target.End).ContainsAny('的', '、') && text[act.End] != '的' ? act : null;
    }

    private int BehindNominals(string text, int at)
    {
        if (at < text.Length && text[at] == '的')
            at++;
        while (at < text.Length && rules.Nominals.LongestAt(text, at) is var length and > 0)
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

    /// <summary>由A批准、B和C共建: B and C act with the next verb.</summary>
    private static bool IsNextActor(SentenceReading sentence, Clause clause, Trigger trigger, MentionGroup group)
        => group.Start == trigger.End + 1 && sentence.Text[trigger.End] == '、' && clause.Triggers.Count > 0 && clause.Triggers[^1].Start >= group.End;

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
        => sentence.Text.AsSpan(trigger.End, target.Start - trigger.End).Contains('、') && rules.Nominals.LongestAt(sentence.Text, target.End) > 0;

    /// <summary>True when another verb between takes the object; verbs side by side (设立、运营; 由A主办、B承办的) share it.</summary>
    private static bool IsTaken(SentenceReading sentence, Clause clause, Trigger trigger, MentionGroup target, Frame frame)
    {
        foreach (var other in clause.Triggers)
        {
            // 加入由A发起的B: what describes the object takes no object.
            bool describes = other.End == target.Start - 1 && sentence.Text[other.End] == '的';
            if (describes || other.Start < trigger.End || other.End > target.Start || IsSideBySide(sentence, clause, trigger, other) || !Fits(target, other))
                continue;
            // 出资5亿元设立A基金: the sum goes into what is set up.
            if (frame.IsOnward && other.FrameOf("ESTABLISHED") is not null && sentence.Quantities.Exists(q => q.Span.Start >= trigger.End && q.Span.End <= other.Start && q.Unit.EndsWith('元')))
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

    /// <summary>True when the second group goes on with the list that the first one is of, whatever their kinds.</summary>
    private static bool IsListed(string text, MentionGroup first, MentionGroup second)
    {
        string between = text[first.End..Math.Max(first.End, second.Start)];
        return (between.Length == 0 && text[first.End - 1] == '”' && text[second.Start] == '“') || between is "、" or "和" or "及" or "以及" or "与" or "，以及"
            || (between.Length is > 1 and <= 12 && between[0] == '等' && between[^1] is '、' or '和' or '及');
    }

    /// <summary>True when what is acted on goes on with the group behind the one at <paramref name="last"/>.</summary>
    private static bool GoesOn(SentenceReading sentence, Clause clause, int last, Trigger trigger, Frame frame)
    {
        var (one, next) = (clause.Groups[last], clause.Groups[last + 1]);
        return (IsListed(sentence.Text, one, next) && !IsNextDoer(sentence.Text, clause, next))
            || IsCountedList(sentence, one, next)
            || IsChained(sentence.Text, clause, last, trigger, frame);
    }

    /// <summary>A公司落户B区的C园: a place inside a place, at the end of a clause that has a subject.</summary>
    private static bool IsChained(string text, Clause clause, int index, Trigger trigger, Frame frame)
    {
        var (outer, inner) = (clause.Groups[index], clause.Groups[index + 1]);
        return frame.Relation == "LOCATED_IN" && !frame.IsReversed && clause.Groups[0].End <= trigger.Start && inner.Label is "Park" or "Region" or "District" && inner.Members.Count == 1
            && inner.Start - outer.End == 1 && text[outer.End] == '的' && clause.End - inner.End <= 1;
    }

    /// <summary>A牵头的B项目和C完成的D: the next one acts itself.</summary>
    private static bool IsNextDoer(string text, Clause clause, MentionGroup group)
        => clause.Triggers.Exists(t => t.Start == group.End && t.End < text.Length && text[t.End] == '的');

    /// <summary>投资A2亿元、B5000万元: each with a sum of its own.</summary>
    private static bool IsCountedList(SentenceReading sentence, MentionGroup first, MentionGroup second)
        => sentence.Text[second.Start - 1] is '、' or '和' && sentence.Quantities.Exists(q => q.Span.Start == first.End && q.Span.End == second.Start - 1 && q.Unit.EndsWith('元'));

    /// <summary>True when the object only qualifies a noun behind it (南京大学等单位的学者), which an act on the thing itself (X的建设) does not.</summary>
    private bool Qualifies(string text, MentionGroup group)
    {
        int at = group.End;
        if (at < text.Length && text[at] == '等')
            at = Math.Max(at, text.IndexOf('的', at, Math.Min(8, text.Length - at)));
        return at < text.Length && text[at] == '的' && rules.Nominals.LongestAt(text, at + 1) == 0;
    }

    /// <summary>向A、B出资: the group behind a dative before the verb.</summary>
    private MentionGroup? Receiver(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        for (int i = clause.Groups.Count - 1; i >= 0; i--)
        {
            var group = clause.Groups[i];
            if (group.End <= trigger.Start && trigger.Start - group.End < InvertedReach && frame.Fits(group) && rules.Datives.EndAt(sentence.Text, group.Start))
                return group;
        }
        return null;
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
        if (group.Label == "Program" && (sentence.Text[group.Start] != '“' || trigger.Start != group.End || rules.Light.LongestBefore(sentence.Text, group.Start, clause.Start) != light))
            return null;
        return light == 0 ? null : Whole(group, new Trigger(group.Start - light, group.Start, trigger.Frames), frame);
    }

    /// <summary>How far before <paramref name="end"/> a light verb starts, with no more than two code units between; 0 when none does.</summary>
    private int Light(string text, int start, int end)
    {
        for (int from = Math.Max(start, end - Reach); from < end; from++)
        {
            if (rules.Light.LongestAt(text, from) is var length and > 0 && end - from - length is >= 0 and <= 2)
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

    /// <summary>引进企业181家，包括A、B: nothing is named behind the verb, and the next clause lists what it counts.</summary>
    private MentionGroup? Listed(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        if (clauseIndex + 1 >= sentence.Clauses.Count || clause.FirstGroupFrom(trigger.End) < clause.Groups.Count || clause.Triggers[^1] != trigger || !HasFigure(sentence, trigger.End, clause.End))
            return null;
        var next = sentence.Clauses[clauseIndex + 1];
        int word = rules.Lists.LongestAt(sentence.Text, next.Start);
        return word > 0 && next.Groups.Count > 0 && next.Groups[0].Start - next.Start - word <= 1 && frame.Fits(next.Groups[0]) ? next.Groups[0] : null;
    }

    /// <summary>设立两只母基金：A规模60亿元，…；B规模10亿元: a colon opens what the verb counts, item by item.</summary>
    private static FrameObject? Itemized(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        if (clauseIndex + 1 >= sentence.Clauses.Count || sentence.Text[clause.End] is not ('：' or ':') || clause.FirstGroupFrom(trigger.End) < clause.Groups.Count || clause.Triggers[^1] != trigger || !HasFigure(sentence, trigger.End, clause.End))
            return null;
        var items = sentence.Clauses.Skip(clauseIndex + 1).Where(c => c.Groups.Count > 0 && c.Groups[0].Start == c.Start && (c == sentence.Clauses[clauseIndex + 1] || sentence.Text[c.Start - 1] is '；' or ';') && frame.Fits(c.Groups[0])).Select(c => c.Groups[0]).ToList();
        return items.Count == 0 ? null : new FrameObject(items[0], [.. items.SelectMany(g => g.Members).Where(m => frame.AllowsObject(m.Label))], trigger);
    }

    private static bool HasFigure(SentenceReading sentence, int start, int end)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.Start >= start && quantity.Span.End <= end)
                return true;
        }
        return false;
    }

    /// <summary>各出资5亿元，发起A基金: nothing but a sum follows the verb, and the next clause sets something up.</summary>
    private static MentionGroup? Onward(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        if (clauseIndex + 1 >= sentence.Clauses.Count || clause.FirstGroupFrom(trigger.End) < clause.Groups.Count || !sentence.Quantities.Any(q => q.Span.Start >= trigger.End && q.Span.End <= clause.End && q.Unit.EndsWith('元')))
            return null;
        return sentence.Clauses[clauseIndex + 1].BroughtIn() is { } target && frame.Fits(target) ? target : null;
    }

    /// <summary>A牵头，B、C参与组建D: what the next clause sets up is led by the one whom this clause only names.</summary>
    private static MentionGroup? Led(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        return trigger.End == clause.End && clause.Groups is [.., var leader] && leader.End == trigger.Start && clauseIndex + 1 < sentence.Clauses.Count
            && sentence.Clauses[clauseIndex + 1].BroughtIn() is { } target && frame.Fits(target)
            ? target
            : null;
    }

    /// <summary>A平台由B建设，C承担平台运行管理: a bare noun right behind the verb stands for the last thing of the sentence that its name ends in.</summary>
    private MentionGroup? BareNoun(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        if (clauseIndex == 0 || rules.Anaphors.LabelsAt(sentence.Text, trigger.End, out int length) is null || length < 2)
            return null;
        var noun = sentence.Text.AsSpan(trigger.End, length);
        for (int i = clauseIndex - 1; i >= 0; i--)
        {
            var groups = sentence.Clauses[i].Groups;
            for (int g = groups.Count - 1; g >= 0; g--)
            {
                if (IsCalled(groups[g], noun, frame))
                    return groups[g];
            }
        }
        return null;
    }

    private static bool IsCalled(MentionGroup group, ReadOnlySpan<char> noun, Frame frame)
        => group.Members.Count == 1 && frame.Fits(group) && group.Members[0].Mention.Surface.AsSpan().TrimEnd('”').EndsWith(noun, StringComparison.Ordinal);

    private MentionGroup? Before(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, MentionGroup? agent)
    {
        int next = clause.FirstGroupFrom(trigger.Start);
        if (!frame.IsBefore && next < clause.Groups.Count && clause.Groups[next].Start - trigger.End is >= 0 and < 3 && !IsNextActor(sentence, clause, trigger, clause.Groups[next]) && !(agent is not null && sentence.Text[trigger.End] == '、'))
            return null;
        // A联合B成立C: what stands behind came into being.
        if (frame.IsBefore && next < clause.Groups.Count && clause.Groups[next].Start - trigger.End is >= 0 and < 3 && frame.Fits(clause.Groups[next]))
            return null;
        int between = trigger.Start;
        int distance = 0;
        for (int i = next - 1; i >= Math.Max(0, next - Reach); i--)
        {
            var group = clause.Groups[i];
            distance += between - group.End - Counted(sentence, group.End, between) - Dated(sentence, group.End, between);
            between = group.Start;
            if (distance > InvertedReach)
                return null;
            bool acts = group == agent || (agent is not null && rules.Prepositions.EndAt(sentence.Text, group.Start) && sentence.Text[group.Start - 1] is not ('将' or '把')) || agents.IsMarked(sentence.Text, group) || agents.IsMarked(sentence.Text, group, frame) || subjects.IsPartner(sentence.Text, group) || (i < next - 1 && frame.AllowsSubject(group.Label) && !frame.Fits(group));
            if (!acts && frame.Fits(group))
                return sentence.Text[group.End] == '的' || rules.At.EndAt(sentence.Text, group.Start) ? null : group;
            if (!acts && !frame.AllowsSubject(group.Label))
                return null;
        }
        return null;
    }

    /// <summary>…大会在苏州举行，由A和B主办: a clause of one who acts speaks of what the clause before brought in or the sentence opened with.</summary>
    private MentionGroup? SpokenOf(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        for (int i = clauseIndex - 1; i >= 0; i--)
        {
            var clause = sentence.Clauses[i];
            if ((clause.BroughtIn() ?? clause.Offered()) is { } fresh && frame.Fits(fresh))
                return fresh;
            if (frame.FirstOf(clause) is { } opener && !agents.IsMarked(sentence.Text, opener) && subjects.IsSubject(sentence.Text, opener, clause.End) && subjects.OpensClause(sentence, clause, opener))
                return SubjectTest.Described(sentence.Text, clause, opener) is { } described && frame.Fits(described) ? described : opener;
        }
        return LastBefore(sentence, clauseIndex, frame);
    }

    /// <summary>The last fitting group in the clauses before that no preposition governs.</summary>
    private MentionGroup? LastBefore(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        for (int i = clauseIndex - 1; i >= 0; i--)
        {
            var groups = sentence.Clauses[i].Groups;
            for (int g = groups.Count - 1; g >= 0; g--)
            {
                if (frame.Fits(groups[g]) && !agents.IsMarked(sentence.Text, groups[g]) && (!rules.Prepositions.EndAt(sentence.Text, groups[g].Start) || sentence.Clauses[i].Triggers.Exists(t => t.End == groups[g].Start)))
                    return groups[g];
            }
        }
        return null;
    }

    /// <summary>X中心：4月揭牌，由A批准、B共建，Y分中心…: the sentence has opened with what is acted on.</summary>
    private bool Speaks(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        for (int i = 0; i < clauseIndex; i++)
        {
            var clause = sentence.Clauses[i];
            if (clause.Groups.Count > 0 && clause.Groups[0].Start == clause.Start && frame.Fits(clause.Groups[0]) && subjects.IsSubject(sentence.Text, clause.Groups[0], clause.End))
                return true;
        }
        return false;
    }

    /// <summary>经科技部批准，…中心成立: the first group of the next clause.</summary>
    private MentionGroup? NextOpener(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        if (clauseIndex + 1 >= sentence.Clauses.Count || sentence.Clauses[clauseIndex].End - trigger.End > 2)
            return null;
        var next = sentence.Clauses[clauseIndex + 1];
        // 由A发起，B、C共同组建的D: the noun that both clauses describe.
        return next.Groups.FirstOrDefault(g => frame.Fits(g) && g.Start > next.Start && sentence.Text[g.Start - 1] == '的' && next.Triggers.Any(t => t.End == g.Start - 1))
            ?? (next.BroughtIn() is { } fresh && frame.Fits(fresh) ? fresh : null)
            ?? next.Groups.FirstOrDefault(g => frame.Fits(g) && subjects.OpensClause(sentence, next, g) && !TakesPart(sentence.Text, g));
    }

    /// <summary>由A牵头，B、C参与共建: B and C act beside A and are not what it leads.</summary>
    private static bool TakesPart(string text, MentionGroup group) => string.CompareOrdinal(text, group.End, Part, 0, Part.Length) == 0;
}
