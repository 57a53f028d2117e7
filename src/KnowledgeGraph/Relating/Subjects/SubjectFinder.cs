using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Objects;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds who acts with a verb: the agent of a passive, the nearest name before the verb, one whom another clause or the section tells.</summary>
internal sealed class SubjectFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects, NearSubjectFinder near, PartnerFinder partners, CarriedSubjectFinder carried)
{
    private const int Reach = 8;
    private const int LongestCleft = 7;
    private const int ShortestAgent = 3;
    private const int LongestLook = 60;
    private const string Subset = "其中";
    private const string Giving = "授予";
    private const string Part = "参与";
    private const string Lead = "牵头";

    /// <summary>Everyone who acts with the verb of <paramref name="target"/> under <paramref name="frame"/>; empty when nobody is named or carried.</summary>
    public IReadOnlyList<Participant> Find(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
    {
        var actors = target.IsAlone ? OfSection(sentence, clauseIndex, frame, target) : Read(sentence, clauseIndex, trigger, frame, target);
        // 经A批准: who approves does not go on to act.
        if (actors.Count > 0 && frame.Relation != "APPROVED" && !IsAgent(sentence, clauseIndex, actors[0]) && AreNamed(actors) && !IsHandledBefore(sentence, actors[0]) && !HasPartnersOnly(sentence, clauseIndex, target, actors))
            carried.Keep(sentence, trigger.Start, actors);
        return actors;
    }

    /// <summary>设立A，由B管理；组建C: one behind 由 has done its part.</summary>
    private bool IsAgent(SentenceReading sentence, int clauseIndex, Participant actor)
    {
        foreach (var group in sentence.Clauses[clauseIndex].Groups)
        {
            if (group.Holds(actor.Entity))
                return rules.Actors.Agents.EndAt(sentence.Text, group.Start);
        }
        return false;
    }

    private static bool AreNamed(IReadOnlyList<Participant> actors)
    {
        for (int i = 0; i < actors.Count; i++)
        {
            if (actors[i].CarriedBy is not null)
                return false;
        }
        return true;
    }

    /// <summary>支持A开展试点。…: A does not act from there on.</summary>
    private bool IsHandledBefore(SentenceReading sentence, Participant actor)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Entity.Id == actor.Entity)
                return rules.Actors.Handling.EndAt(sentence.Text, mention.Span.Start, sentence.Span.Start) || sentence.Text.AsSpan(0, mention.Span.Start).EndsWith("支持");
        }
        return false;
    }

    /// <summary>与A共同发布 without a subject: A does not act alone from there on.</summary>
    private bool HasPartnersOnly(SentenceReading sentence, int clauseIndex, FrameObject target, IReadOnlyList<Participant> actors)
    {
        foreach (var group in sentence.Clauses[clauseIndex].Groups)
        {
            if (group != target.Group && group.Holds(actors[0].Entity))
                return subjects.IsPartner(sentence.Text, group);
        }
        return false;
    }

    /// <summary>Who acts on an object that stands before the verb: a name before that object in the clause, else the section's place.</summary>
    private IReadOnlyList<Participant> OfSection(SentenceReading sentence, int clauseIndex, Frame frame, FrameObject target)
        => near.Find(sentence, sentence.Clauses[clauseIndex], target.Group.Start, frame, null) is { } actor
            ? IsMadeUpOf(sentence, clauseIndex, target.Group) ? [] : frame.ActorsOf(actor)
            : CarriedSubjectFinder.Section(sentence, frame) ?? (frame.IsBefore ? null : CarriedSubjectFinder.Topic(sentence, frame)) ?? [];

    /// <summary>A、B组成的C在D成立: C is made up of A and B, and the words before 的 tell no more.</summary>
    private static bool IsMadeUpOf(SentenceReading sentence, int clauseIndex, MentionGroup target)
        => target.Start > 0 && sentence.Text[target.Start - 1] == '的' && sentence.Clauses[clauseIndex].Triggers.Exists(t => t.End == target.Start - 1 && t.FrameOf("MEMBER_OF") is not null && t.FrameOf("ESTABLISHED") is null);

    private IReadOnlyList<Participant> Read(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
    {
        var clause = sentence.Clauses[clauseIndex];
        var verb = target.Verb;
        if (frame.IsJoint)
            return clauseIndex > 0 ? Joined(sentence, clauseIndex, verb, frame, target) : [];
        // A授予B“C”称号: the one who gives does not bear it.
        if (frame.IsPassive && sentence.Text.AsSpan(trigger.Start, trigger.End - trigger.Start) is Giving && clause.GroupAt(trigger.End) is { } bearer && bearer != target.Group)
            return [];
        if (frame.IsPassive && Handled(sentence, clause, trigger) is { } handled && handled != target.Group && frame.AllowsSubject(handled))
            return frame.ActorsOf(handled);
        // A基地由B投资、位于C: it is not the one who builds that lies there.
        if (frame.Relation == "LOCATED_IN" && trigger.Start > clause.Start && sentence.Text[trigger.Start - 1] == '、' && clause.Groups[0] is var opener && opener.Start == clause.Start && opener.End < trigger.Start && frame.AllowsSubject(opener))
            return frame.ActorsOf(opener);
        // 由A牵头、16家企业参加的B: those who are counted take part.
        if (frame.Relation == "MEMBER_OF" && IsRelative(sentence.Text, trigger, target.Group) && IsCounted(sentence, clause, verb))
            return [];
        if (!frame.IsPassive && agents.Find(sentence, clause, trigger, frame) is { } agent && agent != target.Group)
            return partners.WithPartners(sentence, clause, agent, trigger.Start, frame);
        if (!frame.IsPassive && HasUnknownAgent(sentence, clause, verb))
            return [];
        bool relative = IsRelative(sentence.Text, trigger, target.Group);
        if (Listed(sentence, clauseIndex, verb, frame) is { } listed)
            return frame.ActorsOf(listed);
        if (frame.Relation == "LOCATED_IN" && rules.Attendance.Venues.LongestAt(sentence.Text, clause.Start) > 0)
            return Event(sentence, clauseIndex, frame);
        if (frame.Relation == "ESTABLISHED" && frame.IsSpokenOf && clauseIndex > 0 && Leading(sentence, clauseIndex, trigger, frame, target) is { Count: > 0 } all)
            return all;
        if (frame.Relation is "FUNDED" or "INVESTED_IN" && (HasUnfitPayer(clause, verb, frame) || IsPaidByPlace(sentence, clause, verb, frame)))
            return [];
        if (near.Find(sentence, clause, verb.Start, frame, target.Group) is { } actor)
            return relative && IsOfOtherVerb(sentence.Text, clause, actor, trigger) ? [] : WithLeader(sentence, clauseIndex, verb, frame, partners.WithPartners(sentence, clause, actor, verb.Start, frame));
        if (frame.IsSpokenOf && StandBehind(sentence.Text, clause, trigger) && clause.Groups[clause.FirstGroupFrom(trigger.End)] is var behind && frame.AllowsSubject(behind))
            return frame.ActorsOf(behind);
        if (Cleft(sentence, clause, trigger, frame, target) is { } cleft)
            return frame.ActorsOf(cleft);
        if (frame.IsSpokenOf && clauseIndex > 0 && Joined(sentence, clauseIndex, verb, frame, target) is { Count: > 0 } joined)
            return joined;
        return ActsUnnamed(sentence, clauseIndex, trigger, frame, target) ? [] : Carried(sentence, clauseIndex, frame, target, relative);
    }

    /// <summary>由A牵头，B、C共同发起的D: A sets it up with them.</summary>
    private IReadOnlyList<Participant> WithLeader(SentenceReading sentence, int clauseIndex, Trigger verb, Frame frame, IReadOnlyList<Participant> actors)
    {
        if (frame.Relation != "ESTABLISHED" || clauseIndex == 0 || !subjects.IsJoint(sentence.Text, verb.Start) || sentence.Clauses[clauseIndex - 1] is not { Groups: [.., var leader] } before)
            return actors;
        bool leads = frame.AllowsSubject(leader) && agents.IsMarked(sentence.Text, leader) && before.Triggers.Exists(t => t.Start == leader.End && t.End == before.End && t.FrameOf("MANAGES") is not null);
        return leads ? [.. frame.ActorsOf(leader).Concat(actors).DistinctBy(a => a.Entity)] : actors;
    }

    /// <summary>True when the words of the clause tell that nobody who stands elsewhere acts.</summary>
    private bool ActsUnnamed(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
    {
        var verb = target.Verb;
        var clause = sentence.Clauses[clauseIndex];
        return frame.IsSpokenOf || (frame.IsNamed && !(IsSubset(sentence, clauseIndex) && IsReceiver(sentence.Text, target))) || IsLaidDown(sentence, clauseIndex, verb) || subjects.IsUnknownBody(sentence.Text, clause, verb.Start) || IsCounted(sentence, clause, verb)
            || (IsSubset(sentence, clauseIndex) && !IsReceiver(sentence.Text, target)) || HasUnfitSubject(clause, verb, frame) || IsAlso(sentence.Text, trigger) || (frame.HasOwn && HasOwnSubject(sentence, clause, trigger));
    }

    /// <summary>Who acts that another clause or the section tells, with the partners that the clause names.</summary>
    private IReadOnlyList<Participant> Carried(SentenceReading sentence, int clauseIndex, Frame frame, FrameObject target, bool relative)
    {
        var joining = new List<MentionGroup>();
        partners.AddPartners(sentence, sentence.Clauses[clauseIndex], target.Verb.Start, frame, target.Group, joining);
        // 由A牵头，联合B组建的C: what stands before the noun has partners of its own.
        if (relative && joining.Count == 0)
            return [];
        if (joining.Count == 0 && clauseIndex > 0 && subjects.IsJoint(sentence.Text, target.Verb.Start) && sentence.Clauses[clauseIndex - 1] is var last)
            partners.AddPartners(sentence, last, last.End, frame, null, joining);
        var actors = carried.Find(sentence, clauseIndex, frame);
        // 园区…，被A认定为B: A does not undergo what it does.
        if (frame.IsPassive && actors.Count > 0)
            actors = [.. actors.Where(a => !sentence.Clauses[clauseIndex].Groups.Exists(g => g.Holds(a.Entity) && agents.IsMarked(sentence.Text, g)))];
        if (frame.Relation == "ESTABLISHED" && LeaderOfJoint(sentence, clauseIndex) is { } leader && actors.Count > 0)
            actors = [.. frame.ActorsOf(leader).Concat(actors).DistinctBy(a => a.Entity)];
        if (joining.Count > 0)
            actors = [.. actors.Concat(joining.SelectMany(frame.ActorsOf)).DistinctBy(a => a.Entity)];
        else if (actors.Count > 1)
            actors = [.. actors.DistinctBy(a => a.Entity)];
        return actors.Count == 0 && frame.TakesTheme ? Theme(sentence, clauseIndex, frame) : actors;
    }

    /// <summary>A牵头，B、C等参加，共同组建D: A sets it up with those who join; null where nobody leads so.</summary>
    private static MentionGroup? LeaderOfJoint(SentenceReading sentence, int clauseIndex)
        => clauseIndex > 1 && NextClauseFinder.IsTakingPart(sentence, clauseIndex - 1) && sentence.Clauses[clauseIndex - 2] is { Groups: [.., var leader] } first
            && sentence.Text.AsSpan(leader.End, first.End - leader.End) is Lead ? leader : null;

    /// <summary>X由A牵头，B、C参与组建: the one who leads sets up with those who take part; empty where nobody leads.</summary>
    private List<Participant> Leading(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
    {
        var before = sentence.Clauses[clauseIndex - 1];
        if (!sentence.Text.AsSpan(trigger.Start, trigger.End - trigger.Start).StartsWith(Part) || near.Find(sentence, sentence.Clauses[clauseIndex], trigger.Start, frame, target.Group) is not { } taking)
            return [];
        var leading = before.Groups.FindLast(g => g != target.Group && frame.AllowsSubject(g) && ((agents.IsMarked(sentence.Text, g) && string.CompareOrdinal(sentence.Text, g.End, Lead, 0, Lead.Length) == 0) || IsLeader(sentence.Text, g)));
        return leading is null ? [] : [.. frame.ActorsOf(leading), .. partners.WithPartners(sentence, sentence.Clauses[clauseIndex], taking, trigger.Start, frame)];
    }

    /// <summary>以A为牵头单位.</summary>
    private static bool IsLeader(string text, MentionGroup group)
        => group.Start > 0 && text[group.Start - 1] == '以' && text.AsSpan(group.End).StartsWith("为牵头单位");

    /// <summary>X由A牵头，联合B共同组建: the one who leads in the clause before and those who join.</summary>
    private List<Participant> Joined(SentenceReading sentence, int clauseIndex, Trigger verb, Frame frame, FrameObject target)
    {
        var joining = sentence.Clauses[clauseIndex].Groups.FindAll(g => partners.IsJoining(sentence.Text, g, verb.Start, frame, target.Group));
        if (joining.Count == 0)
            return [];
        var leading = sentence.Clauses[clauseIndex - 1].Groups.FindAll(g => g != target.Group && frame.AllowsSubject(g) && agents.IsMarked(sentence.Text, g));
        if (frame.IsJoint && leading.Count == 0)
            return [];
        return [.. leading.Concat(joining).SelectMany(frame.ActorsOf)];
    }

    /// <summary>A in 将A认定为B: what is dealt with, right before the verb; null when nothing is.</summary>
    public static MentionGroup? Handled(SentenceReading sentence, Clause clause, Trigger trigger)
        => clause.LastGroupTo(trigger.Start) is { } last && last.Start > clause.Start && sentence.Text[last.Start - 1] is '将' or '把' && trigger.Start - last.End <= Reach ? last : null;

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
        int mark = between.IndexOf('的');
        bool closes = between.Length - mark == 2 && mark <= LongestCleft;
        return (closes || (mark is 0 or 2 && between.Length - mark <= LongestCleft)) && (between[^1] is '有' or '是' or '为' || between.EndsWith("包括")) ? clause.Groups[next] : null;
    }

    /// <summary>《A》提出设立B; 印发《A》，提出设立B: a document speaks, nobody acts.</summary>
    private bool IsLaidDown(SentenceReading sentence, int clauseIndex, Trigger verb)
    {
        var clause = sentence.Clauses[clauseIndex];
        for (int i = Math.Max(clause.Start, verb.Start - LongestLook); i < verb.Start; i++)
        {
            if (rules.Policies.Provides.LongestAt(sentence.Text, i) > 0 && !clause.IsNamed(i))
                return (clause.LastGroupTo(i) ?? (clauseIndex > 0 && sentence.Clauses[clauseIndex - 1].Groups is [.., var last] ? last : null))?.Label == "Policy";
        }
        for (int i = 0; i < clauseIndex; i++)
        {
            if (sentence.Clauses[i].Groups is [{ Label: "Policy" } opener, ..] && opener.Start - sentence.Clauses[i].Start <= 1 && rules.Policies.Provides.LongestAt(sentence.Text, opener.End) > 0)
                return true;
        }
        return false;
    }

    /// <summary>A举办B大赛，主会场设在…: the last event before lies where its hall does.</summary>
    private static IReadOnlyList<Participant> Event(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        for (int i = clauseIndex - 1; i >= 0; i--)
        {
            if (sentence.Clauses[i].Groups.FindLast(static g => g.Label == "Event") is { } held)
                return frame.ActorsOf(held);
        }
        return [];
    }

    /// <summary>推进A平台的运行，遍布…: the last fitting thing of the sentence.</summary>
    private IReadOnlyList<Participant> Theme(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        for (int i = clauseIndex - 1; i >= 0; i--)
        {
            if (sentence.Clauses[i].Groups.FindLast(g => frame.AllowsSubject(g) && sentence.Text[g.End] != '的' && !agents.IsMarked(sentence.Text, g) && !subjects.IsPartner(sentence.Text, g)) is { } theme)
                return frame.ActorsOf(theme);
        }
        return [];
    }

    /// <summary>由八家机构发起的A: one who is marked as the agent, whom nobody knows.</summary>
    private static bool HasUnknownAgent(SentenceReading sentence, Clause clause, Trigger verb)
    {
        int from = Math.Max(clause.Start, verb.Start - LongestLook);
        int mark = sentence.Text.AsSpan(from, verb.Start - from).LastIndexOfAny('由', '被') + from;
        return mark >= from && verb.Start - mark > ShortestAgent && sentence.Text[mark + 1] is not ('于' or '此') && !HasName(clause, mark, verb.Start);
    }

    private static bool HasName(Clause clause, int start, int end)
    {
        foreach (var group in clause.Groups)
        {
            if (group.End > start && group.Start < end)
                return true;
        }
        return false;
    }

    /// <summary>同期设立的还有A: nobody who stands elsewhere set it up.</summary>
    private static bool IsAlso(string text, Trigger trigger)
        => text.AsSpan(trigger.End) is ['的', '还', '有', ..] or ['的', '有', ..] or ['的', '包', '括', ..];

    /// <summary>A基金设立B, A区纳入B经济圈: what stands right before the verb acts, and the frame allows no such thing to.</summary>
    private static bool HasUnfitSubject(Clause clause, Trigger verb, Frame frame)
        => clause.Groups is [var first, ..] && first.Start == clause.Start && first.End == verb.Start && (first.Label is "Fund" or "Event" or "Product" || (frame.Relation == "PART_OF" && first.Label is "Region" or "District"));

    /// <summary>A市政府出资5亿元、B集团出资3亿元: the second sum is B's, whom the frame does not allow.</summary>
    private static bool HasUnfitPayer(Clause clause, Trigger verb, Frame frame)
        => clause.LastGroupTo(verb.Start) is { Label: "Agency" or "Enterprise" or "Institution" or "Fund" } last && last.End == verb.Start && !frame.AllowsAny(last);

    /// <summary>A市每年安排1亿元支持B: the place pays, whom the frame does not allow, and nobody else.</summary>
    private bool IsPaidByPlace(SentenceReading sentence, Clause clause, Trigger verb, Frame frame)
        => clause.Groups is [{ Label: "Region" } first, ..] && first.Start == clause.Start && first.End < verb.Start && clause.LastGroupTo(verb.Start) == first && !frame.AllowsAny(first) && !subjects.OnlyQualifies(sentence, clause, first, verb.Start);

    /// <summary>其中加盟A平台300台: some of what was counted before acts, nobody that is named.</summary>
    private static bool IsSubset(SentenceReading sentence, int clauseIndex)
        => string.CompareOrdinal(sentence.Text, sentence.Clauses[clauseIndex].Start, Subset, 0, Subset.Length) == 0
            || (clauseIndex > 0 && sentence.Clauses[clauseIndex - 1] is var before && before.End - before.Start == Subset.Length && string.CompareOrdinal(sentence.Text, before.Start, Subset, 0, Subset.Length) == 0);

    /// <summary>其中向A出资1亿元, 其中1亿元拨给A: the one who gave the whole gives the part.</summary>
    private bool IsReceiver(string text, FrameObject target) => text[target.Verb.End - 1] == '给' || (target.Group.End <= target.Verb.Start && rules.Actors.Datives.EndAt(text, target.Group.Start));

    /// <summary>35家企业入选…: the clause counts its subject and does not name it; 向98家企业发放… counts those who get something.</summary>
    private bool IsCounted(SentenceReading sentence, Clause clause, Trigger verb)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.Start >= clause.Start && quantity.Span.End <= verb.Start && SubjectTest.IsOfBodies(quantity.Unit) && !rules.Actors.Datives.EndAt(sentence.Text, quantity.Span.Start, clause.Start) && !IsListLength(sentence.Text, clause, quantity.Span.Start))
                return true;
        }
        return false;
    }

    /// <summary>向A、B等9家企业出资: the number of those that a list before it names.</summary>
    private static bool IsListLength(string text, Clause clause, int at)
        => at > clause.Start && text[at - 1] == '等' && clause.Groups.Exists(g => g.End == at - 1);

    /// <summary>5家企业入选A，分别是B、C: the next clause lists those that are counted before the verb.</summary>
    private MentionGroup? Listed(SentenceReading sentence, int clauseIndex, Trigger verb, Frame frame)
    {
        if (clauseIndex + 1 >= sentence.Clauses.Count || !IsCounted(sentence, sentence.Clauses[clauseIndex], verb))
            return null;
        var next = sentence.Clauses[clauseIndex + 1];
        int word = rules.Objects.Lists.LongestAt(sentence.Text, next.Start);
        return word > 0 && next.Groups is [var first, ..] && first.Start - next.Start - word <= 1 && frame.AllowsSubject(first) && !frame.AllowsObject(first.Label) ? first : null;
    }

    /// <summary>首个项目 in 首个项目落户张江: words that are no adverbs stand before the verb, so nobody's act is told.</summary>
    private bool HasOwnSubject(SentenceReading sentence, Clause clause, Trigger trigger)
    {
        int at = clause.Start;
        while (at < trigger.Start)
        {
            // 并在11月参加: the preposition of a date.
            if (sentence.Text[at] is '在' or '于' && sentence.Dates.Exists(d => d.Span.Start == at + 1))
                at++;
            int length = clause.GroupAt(at) is { Label: not "Industry" } named ? named.End - at : Math.Max(Math.Max(rules.Actors.Adverbs.LongestAt(sentence.Text, at), rules.Actors.AgentAt(sentence.Text, at)), DateLength(sentence, at));
            if (length == 0)
                return true;
            at += length;
        }
        return false;
    }

    private static int DateLength(SentenceReading sentence, int at)
    {
        foreach (var date in sentence.Dates)
        {
            if (date.Span.Start == at)
                return date.Span.Length;
        }
        return 0;
    }

    /// <summary>2016年公布的《A》: nobody that stands elsewhere acts in a clause before a noun.</summary>
    private static bool IsRelative(string text, Trigger trigger, MentionGroup target) => target.Start == trigger.End + 1 && text[trigger.End] == '的' && (trigger.Start == 0 || text[trigger.Start - 1] != '其');

    /// <summary>A参加了在B举行的E: A does what another verb says, and the words before the noun have no subject.</summary>
    private static bool IsOfOtherVerb(string text, Clause clause, MentionGroup group, Trigger trigger)
    {
        foreach (var verb in clause.Triggers)
        {
            if (verb.Start >= group.End && verb.End < trigger.Start && text.AsSpan(verb.End, trigger.Start - verb.End).IndexOfAny("、和并或及") < 0)
                return true;
        }
        return false;
    }
}
