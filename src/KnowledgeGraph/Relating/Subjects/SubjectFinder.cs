using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Objects;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds who acts with a verb: the agent of a passive, the nearest name before the verb, one whom another clause or the section tells.</summary>
internal sealed partial class SubjectFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects, NearSubjectFinder near, UnnamedSubjectTest unnamed, PartnerFinder partners, CarriedSubjectFinder carried)
{
    private const int ShortestBuilder = 2;
    private const int LongestWork = 18;
    private const string Giving = "授予";
    private readonly JointSubjectFinder _joint = new(agents, subjects, near, partners);
    private readonly SubjectBehindFinder _behind = new(rules, unnamed);
    private readonly GoingOnTest _goingOn = new(rules, subjects);

    /// <summary>Everyone who acts with the verb of <paramref name="target"/> under <paramref name="frame"/>; empty when nobody is named or carried.</summary>
    public IReadOnlyList<Participant> Find(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
    {
        var actors = WithEarlier(sentence, clauseIndex, frame, target.IsAlone ? OfSection(sentence, clauseIndex, frame, target) : Read(sentence, clauseIndex, trigger, frame, target));
        if (_goingOn.GoOn(sentence, clauseIndex, frame, target, actors))
            carried.Keep(sentence, trigger.Start, frame.IsSpokenOf && target.Group.Label is "Institution" or "Enterprise" or "Alliance" ? [.. target.Group.Members.Select(static m => m.AsParticipant())] : actors);
        return actors;
    }

    /// <summary>继A、B之后，C入选D: those who were chosen before.</summary>
    private static IReadOnlyList<Participant> WithEarlier(SentenceReading sentence, int clauseIndex, Frame frame, IReadOnlyList<Participant> actors)
    {
        if (frame.Relation != "SELECTED_FOR" || actors.Count == 0 || clauseIndex == 0 || sentence.Clauses[clauseIndex - 1] is not { Groups: [var first, ..] } before)
            return actors;
        bool isEarlier = sentence.Text[before.Start] == '继' && first.Start == before.Start + 1 && frame.AllowsSubject(first) && (before.ClosesWith(sentence.Text, first, "之后") || before.ClosesWith(sentence.Text, first, "后"));
        return isEarlier ? [.. frame.ActorsOf(first).Concat(actors).DistinctBy(a => a.Entity)] : actors;
    }

    /// <summary>Who acts on an object that stands before the verb: a name before that object in the clause, else the section's place.</summary>
    private IReadOnlyList<Participant> OfSection(SentenceReading sentence, int clauseIndex, Frame frame, FrameObject target)
        => near.Find(sentence, sentence.Clauses[clauseIndex], target.Group.Start, frame, null) is { } actor
            ? IsMadeUpOf(sentence, clauseIndex, target.Group) ? [] : frame.ActorsOf(actor)
            : IsLedByNamed(sentence, clauseIndex, target.Group) ? []
            : IsDealtWith(sentence, clauseIndex, target.Group) && carried.Find(sentence, clauseIndex, frame) is { Count: > 0 } opener ? opener
            : SectionActorFinder.Place(sentence, frame) ?? (frame.IsBefore ? null : SectionActorFinder.Topic(sentence, frame)) ?? [];

    /// <summary>A局开展评估，对《B》进行了修订: the clause opens with what is dealt with, and who opened the sentence deals with it.</summary>
    private static bool IsDealtWith(SentenceReading sentence, int clauseIndex, MentionGroup target)
        => clauseIndex > 0 && target.Start == sentence.Clauses[clauseIndex].Start + 1 && sentence.Text[target.Start - 1] is '对' or '将' or '把';

    /// <summary>A、B组成的C在D成立: C is made up of A and B, and the words before 的 tell no more.</summary>
    private static bool IsMadeUpOf(SentenceReading sentence, int clauseIndex, MentionGroup target)
        => target.Start > 0 && sentence.Text[target.Start - 1] == '的' && sentence.Clauses[clauseIndex].Triggers.Exists(t => t.End == target.Start - 1 && t.FrameOf("MEMBER_OF") is not null && t.FrameOf("ESTABLISHED") is null);

    /// <summary>A研究所牵头的B揭牌: who leads is named, so that it is not the section's place that founds.</summary>
    private static bool IsLedByNamed(SentenceReading sentence, int clauseIndex, MentionGroup target)
        => sentence.Clauses[clauseIndex].IsMade(sentence.Text, target);

    /// <summary>The ways in which a text tells who acts, in the order of their weight: each gives those who act, none where nobody does, or null where it tells nothing.</summary>
    private IReadOnlyList<Participant> Read(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
    {
        if (frame.IsJoint)
            return clauseIndex > 0 ? _joint.Joined(sentence, clauseIndex, target.Verb, frame, target) : [];
        var clause = sentence.Clauses[clauseIndex];
        bool relative = IsRelative(sentence.Text, trigger, target.Group);
        return (frame.IsPassive ? Undergoing(sentence, clause, trigger, frame, target) : null)
            ?? Opener(sentence, clause, trigger, frame)
            ?? Counted(sentence, clause, frame, target, relative)
            ?? (frame.IsPassive ? null : Agent(sentence, clause, trigger, frame, target))
            ?? Elsewhere(sentence, clauseIndex, trigger, frame, target)
            ?? Leader(sentence, clause, frame, target)
            ?? Near(sentence, clauseIndex, trigger, frame, target, relative)
            ?? (Permission(clause, target.Verb, frame) is null ? null : (IReadOnlyList<Participant>)[])
            ?? SubjectBehindFinder.Find(sentence, clause, trigger, frame, target)
            ?? Joined(sentence, clauseIndex, frame, target)
            ?? (unnamed.ActsUnnamed(sentence, clauseIndex, trigger, frame, target) ? [] : Carried(sentence, clauseIndex, frame, target, relative));
    }

    /// <summary>批准 in A批准依托B建设C: the verb by which an office lets others build, and does not build itself; null where there is none.</summary>
    private static Trigger? Permission(Clause clause, Trigger verb, Frame frame)
    {
        if (frame.Relation is not ("ESTABLISHED" or "MANAGES"))
            return null;
        foreach (var before in clause.Triggers)
        {
            if (before.End <= verb.Start && before.FrameOf("APPROVED") is { HandsOn: true } && verb.Start - before.End >= ShortestBuilder && clause.LastGroupTo(before.Start) is { Label: "Agency" })
                return before;
        }
        return null;
    }

    /// <summary>将A认定为B: A undergoes it.</summary>
    private static IReadOnlyList<Participant>? Undergoing(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, FrameObject target)
    {
        // A授予B“C”称号, A授予32项成果C奖: the one who gives does not bear it.
        if (sentence.Text.AsSpan(trigger.Start, trigger.End - trigger.Start) is Giving && ((clause.GroupAt(trigger.End) is { } bearer && bearer != target.Group) || (target.Group.Start > trigger.End && sentence.HasFigure(trigger.End, target.Group.Start))))
            return [];
        return ObjectFinder.Handled(sentence, clause, trigger) is { } handled && handled != target.Group && frame.AllowsSubject(handled) ? frame.ActorsOf(handled) : null;
    }

    /// <summary>A基地由B投资、位于C: it is not the one who builds that lies there.</summary>
    private static IReadOnlyList<Participant>? Opener(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
        => frame.Relation == "LOCATED_IN" && trigger.Start > clause.Start && sentence.Text[trigger.Start - 1] == '、' && clause.Groups is [var opener, ..] && opener.Start == clause.Start && opener.End < trigger.Start && frame.AllowsSubject(opener)
            ? frame.ActorsOf(opener)
            : null;

    /// <summary>由A牵头、16家企业参加的B: those who are counted take part.</summary>
    private IReadOnlyList<Participant>? Counted(SentenceReading sentence, Clause clause, Frame frame, FrameObject target, bool relative)
        => frame.Relation == "MEMBER_OF" && relative && unnamed.IsCounted(sentence, clause, target.Verb) ? [] : null;

    /// <summary>One behind 由, with partners; nobody where one stands there whom nobody knows.</summary>
    private IReadOnlyList<Participant>? Agent(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, FrameObject target)
    {
        if (agents.Find(sentence, clause, trigger, frame) is { } agent && agent != target.Group)
            return partners.WithPartners(sentence, clause, agent, trigger.Start, frame);
        return UnnamedSubjectTest.HasUnknownAgent(sentence, clause, target.Verb) ? [] : null;
    }

    /// <summary>What the clauses before and behind tell of a verb whose own clause opens otherwise.</summary>
    private IReadOnlyList<Participant>? Elsewhere(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
    {
        var clause = sentence.Clauses[clauseIndex];
        if (_behind.Listed(sentence, clauseIndex, target.Verb, frame) is { } listed)
            return frame.ActorsOf(listed);
        if (frame.Relation == "LOCATED_IN" && rules.Attendance.Venues.LongestAt(sentence.Text, clause.Start) > 0)
            return Event(sentence, clauseIndex, frame);
        if (frame.Relation == "ESTABLISHED" && frame.IsSpokenOf && clauseIndex > 0 && _joint.Leading(sentence, clauseIndex, trigger, frame, target) is { Count: > 0 } all)
            return all;
        return unnamed.HasOtherPayer(sentence, clause, target.Verb, frame) ? [] : null;
    }

    /// <summary>A、B牵头的两个项目列入C计划: with a project that has no name of its own those are chosen who lead it.</summary>
    private IReadOnlyList<Participant>? Leader(SentenceReading sentence, Clause clause, Frame frame, FrameObject target)
    {
        int verb = target.Verb.Start;
        if (frame.Relation != "SELECTED_FOR" || !rules.Programs.Works.EndAt(sentence.Text, verb, clause.Start))
            return null;
        for (int i = clause.Groups.Count - 1; i >= 0; i--)
        {
            var group = clause.Groups[i];
            if (group.End <= verb && group.Label != "Industry")
                return verb - group.End <= LongestWork && frame.AllowsSubject(group) && group.Label != "Program" && sentence.Text.AsSpan(group.End, verb - group.End).Contains('的') ? frame.ActorsOf(group) : null;
        }
        return null;
    }

    private IReadOnlyList<Participant>? Near(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target, bool relative)
    {
        var clause = sentence.Clauses[clauseIndex];
        var verb = target.Verb;
        if (near.Find(sentence, clause, verb.Start, frame, target.Group) is not { } actor || (Permission(clause, verb, frame) is { } permission && actor.End <= permission.Start))
            return null;
        // 河南省五大类16个项目上榜: those who are counted are chosen, and not the place.
        if (frame.Relation == "SELECTED_FOR" && actor.Label is "Region" or "District" or "Park" && unnamed.IsCounted(sentence, clause, verb) && !sentence.HasFigure(clause.Start, actor.Start))
            return [];
        return relative && IsOfOtherVerb(sentence.Text, clause, actor, trigger) ? [] : _joint.WithLeader(sentence, clauseIndex, verb, frame, partners.WithPartners(sentence, clause, actor, verb.Start, frame));
    }

    private IReadOnlyList<Participant>? Joined(SentenceReading sentence, int clauseIndex, Frame frame, FrameObject target)
        => frame.IsSpokenOf && clauseIndex > 0 && _joint.Joined(sentence, clauseIndex, target.Verb, frame, target) is { Count: > 0 } joined ? joined : null;

    /// <summary>Who acts that another clause or the section tells, with the partners that the clause names.</summary>
    private IReadOnlyList<Participant> Carried(SentenceReading sentence, int clauseIndex, Frame frame, FrameObject target, bool relative)
    {
        // A获国务院批复设立B，纳入C: what was approved bears the title.
        if (frame.Relation == "SELECTED_FOR" && clauseIndex > 0 && sentence.Clauses[clauseIndex - 1] is var approved && approved.BroughtIn() is { } made && frame.AllowsSubject(made)
            && approved.Triggers.Exists(t => t.End <= made.Start && t.FrameOf("APPROVED") is not null))
            return frame.ActorsOf(made);
        var joining = new List<MentionGroup>();
        partners.AddPartners(sentence, sentence.Clauses[clauseIndex], target.Verb.Start, frame, target.Group, joining);
        // 由A牵头，联合B组建的C: what stands before the noun has partners of its own.
        // A加大创新力度，推出的B受到欢迎: what a clause opens with is done by who opened the sentence.
        if (relative && joining.Count == 0 && !(clauseIndex > 0 && target.Verb.Start == sentence.Clauses[clauseIndex].Start))
            return [];
        if (joining.Count == 0 && clauseIndex > 0 && subjects.IsJoint(sentence.Text, target.Verb.Start) && sentence.Clauses[clauseIndex - 1] is var last)
            partners.AddPartners(sentence, last, last.End, frame, null, joining);
        var actors = carried.Find(sentence, clauseIndex, frame);
        // 园区…，被A认定为B: A does not undergo what it does.
        if (frame.IsPassive && actors.Count > 0)
            actors = [.. actors.Where(a => !sentence.Clauses[clauseIndex].Groups.Exists(g => g.Holds(a.Entity) && agents.IsMarked(sentence.Text, g)))];
        // 由A建设B，参建单位为C: who builds is not what was built.
        if (frame.TakesTheme && frame.IsReversed && actors.Count > 0)
            actors = [.. actors.Where(a => !IsMarkedBefore(sentence, clauseIndex, a))];
        if (frame.Relation == "ESTABLISHED" && JointSubjectFinder.LeaderOfJoint(sentence, clauseIndex) is { } leader && actors.Count > 0)
            actors = [.. frame.ActorsOf(leader).Concat(actors).DistinctBy(a => a.Entity)];
        if (joining.Count > 0)
            actors = [.. actors.Concat(joining.SelectMany(frame.ActorsOf)).DistinctBy(a => a.Entity)];
        else if (actors.Count > 1)
            actors = [.. actors.DistinctBy(a => a.Entity)];
        return actors.Count == 0 && frame.TakesTheme ? Theme(sentence, clauseIndex, frame) : actors;
    }

    private bool IsMarkedBefore(SentenceReading sentence, int clauseIndex, Participant actor)
    {
        for (int i = 0; i < clauseIndex; i++)
        {
            if (sentence.Clauses[i].Groups.Exists(g => g.Holds(actor.Entity) && agents.IsMarked(sentence.Text, g)))
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

    /// <summary>2016年公布的《A》: nobody that stands elsewhere acts in a clause before a noun.</summary>
    private static bool IsRelative(string text, Trigger trigger, MentionGroup target)
        => target.Start > trigger.End && text[target.Start - 1] == '的' && (trigger.Start == 0 || text[trigger.Start - 1] != '其')
            && (target.Start == trigger.End + 1 || GoingOn().IsMatch(text.AsSpan(trigger.End, target.Start - 1 - trigger.End)));

    /// <summary>孵化和成长起来的A, 组建并运营的B: another verb stands before 的.</summary>
    [GeneratedRegex("^([和与并][^，。；：、的]{2,6}|起来|出来)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex GoingOn();

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
