using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds who acts in a clause that names nobody: the subject of another clause or of the sentence before, the section.
/// One instance a document, since it keeps who acted last.</summary>
internal sealed class CarriedSubjectFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects, PartnerFinder partners)
{
    private const int Reach = 8;
    private const string Building = "建设";
    private const string Part = "参与";
    private (string Passage, int At, IReadOnlyList<Participant> Actors) _acting = ("", 0, []);

    /// <summary>Who acts when the clause names nobody: what the clause before set up, an earlier clause's subject, the section's place,
    /// the subject of a later clause or of the sentence before, the section's actor; empty when nobody is known.</summary>
    public IReadOnlyList<Participant> Find(SentenceReading sentence, int clauseIndex, Frame frame)
        => Fresh(sentence, clauseIndex, frame)
            ?? Opener(sentence, FirstOfSegment(sentence, clauseIndex), clauseIndex, frame)
            ?? Ahead(sentence, clauseIndex, frame)
            ?? (HasBareSubject(sentence, clauseIndex) ? (IReadOnlyList<Participant>)[] : null)
            ?? Section(sentence, frame)
            ?? (TurnsTo(sentence, clauseIndex) ? null : FirstOpener(sentence, clauseIndex, frame) ?? Before(sentence, sentence.Clauses[clauseIndex], frame))
            ?? Topic(sentence, frame)
            ?? FundOfSection(sentence, frame)
            ?? Actor(sentence, frame)
            ?? [];

    /// <summary>Keeps those who act with the verb at <paramref name="at"/> for what follows.</summary>
    public void Keep(SentenceReading sentence, int at, IReadOnlyList<Participant> actors) => _acting = (sentence.Passage.Passage.Id, at, actors);

    /// <summary>Takes note of what a read sentence was about, for the next one: 烟台市高度重视创新。2018年，设立….</summary>
    public void Close(SentenceReading sentence)
    {
        if (Opening(sentence) is not { Groups: [var first, ..] } opening || (_acting.At >= sentence.Span.Start && _acting.Passage == sentence.Passage.Passage.Id))
            return;
        bool opens = first.Start == opening.Start || SubjectTest.IsBehindDate(sentence, opening, first);
        if (opens && first.Label is "Agency" or "Region" or "District" or "Enterprise" or "Institution" && rules.Actors.Engaged.LongestAt(sentence.Text, first.End) > 0)
            Keep(sentence, first.Start, [.. first.Members.Select(m => m.AsParticipant())]);
    }

    /// <summary>The first clause: 2011年，烟台市…, where a date alone is no clause of its own.</summary>
    private static Clause? Opening(SentenceReading sentence)
    {
        if (sentence.Clauses is not [var first, ..])
            return null;
        bool isDate = first.Groups.Count == 0 && sentence.Clauses.Count > 1 && sentence.Dates is [var date, ..] && date.Span.Start == first.Start && date.Span.End == first.End;
        return isDate ? sentence.Clauses[1] : first;
    }

    /// <summary>The place whose section it is, unless the heading is about a body.</summary>
    public static IReadOnlyList<Participant>? Section(SentenceReading sentence, Frame frame)
    {
        if (!frame.UsesSection || !frame.AllowsSubject("District"))
            return null;
        if (sentence.Passage.Topic is { } topic && topic.Entity.Label is var label && (label == "District" || IsDistrictLevel(topic) || (IsBody(label) && frame.AllowsSubject(label))))
            return label == "District" || IsDistrictLevel(topic) ? [topic] : null;
        return sentence.Passage.Place is { } place ? [place] : null;
    }

    /// <summary>True for a district or county of another city.</summary>
    private static bool IsDistrictLevel(Participant place) => place.Entity.Value.StartsWith("region:", StringComparison.Ordinal) && place.Entity.Value[^1] is '区' or '县';

    /// <summary>The body that the heading is about.</summary>
    public static IReadOnlyList<Participant>? Topic(SentenceReading sentence, Frame frame)
        => frame.UsesSection && sentence.Passage.Topic is { } topic && IsBody(topic.Entity.Label) && frame.AllowsSubject(topic.Entity.Label) ? [topic] : null;

    /// <summary>【A基金】由B设立，对C投资…: in the section of a fund it is the fund that invests.</summary>
    private static IReadOnlyList<Participant>? FundOfSection(SentenceReading sentence, Frame frame)
        => frame.Relation == "INVESTED_IN" && !frame.IsReversed && !sentence.Names("Fund") && sentence.Passage.Topic is { Entity.Label: "Fund" } fund ? [fund] : null;

    private static bool IsBody(string label) => label is "Agency" or "Institution" or "Enterprise" or "Alliance";

    private static IReadOnlyList<Participant>? Actor(SentenceReading sentence, Frame frame)
        => frame.UsesSection && sentence.Passage.Actor is { } actor && frame.AllowsSubject(actor.Entity.Label) ? [actor] : null;

    /// <summary>在产业方面，聚焦…: the text turns to another side of its topic, so that who acted before acts no more.</summary>
    private static bool TurnsTo(SentenceReading sentence, int clauseIndex)
    {
        for (int i = FirstOfSegment(sentence, clauseIndex); i <= clauseIndex; i++)
        {
            if (sentence.Text.AsSpan(sentence.Clauses[i].Start, sentence.Clauses[i].End - sentence.Clauses[i].Start) is ['在' or '从', .., '方', '面'])
                return true;
        }
        return false;
    }

    /// <summary>The first clause behind the last semicolon before the clause.</summary>
    private static int FirstOfSegment(SentenceReading sentence, int clauseIndex)
    {
        while (clauseIndex > 0 && sentence.Text[sentence.Clauses[clauseIndex].Start - 1] is not ('；' or ';'))
            clauseIndex--;
        return clauseIndex;
    }

    /// <summary>交易所发布…, 项目由…: a bare noun that nobody could tell opens a clause of the sentence, so that nothing from outside of it acts.</summary>
    private bool HasBareSubject(SentenceReading sentence, int clauseIndex)
    {
        for (int i = Math.Max(0, clauseIndex - Reach); i <= clauseIndex; i++)
        {
            int at = sentence.Clauses[i].Start;
            if (OpensWithUnknownBody(sentence.Text, sentence.Clauses[i]))
                return true;
            if (rules.Anaphors.LabelsAt(sentence.Text, at, out int length) is not null && length > 1 && !IsMentioned(sentence, at)
                && (rules.GoesOn(sentence.Text, at + length) || (i == clauseIndex && sentence.Clauses[i].HasTriggerAt(at + length))))
                return true;
        }
        return false;
    }

    private static bool IsMentioned(SentenceReading sentence, int at)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.Start <= at && at < mention.Span.End)
                return true;
        }
        return false;
    }

    /// <summary>园区管委会与A签约，共建B: one whom nobody knows acts with A.</summary>
    private bool OpensWithUnknownBody(string text, Clause clause)
        => clause.Groups.Count > 0 && rules.Actors.With.LengthAt(text, clause.Groups[0].Start, clause.Start) is var with and > 0 && rules.Actors.Bodies.EndAt(text, clause.Groups[0].Start - with, clause.Start);

    /// <summary>设立了A基金，投向…: what the clause before brought in.</summary>
    private static IReadOnlyList<Participant>? Fresh(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        int before = clauseIndex - 1;
        if (frame.Fresh.Count == 0)
            return null;
        // 设立A基金，首期规模5亿元，已投资B: a clause that names nobody and tells no act goes with the one before.
        // 筹建A实验室，投入经费1亿元，选址B: the sum that goes into it tells nothing of where it lies.
        while (before > 0 && sentence.Clauses[before] is { Groups.Count: 0 } clause && (clause.Triggers.Count == 0 || frame.Relation == "LOCATED_IN"))
            before--;
        return before >= FirstOfSegment(sentence, clauseIndex) && sentence.Clauses[before].BroughtIn() is { } fresh && frame.Fresh.Contains(fresh.Label, StringComparer.Ordinal) ? frame.ActorsOf(fresh) : null;
    }

    /// <summary>Those who acted last before the clause in the same passage.</summary>
    private List<Participant>? Before(SentenceReading sentence, Clause clause, Frame frame)
    {
        if (!frame.UsesSection || _acting.At >= clause.End || _acting.Passage != sentence.Passage.Passage.Id)
            return null;
        List<Participant>? actors = null;
        foreach (var actor in _acting.Actors)
        {
            // 银行开展贷款业务。修订《A》: a company does not go on to issue documents.
            if (frame.AllowsSubject(actor.Entity.Label) && (frame.Relation != "ISSUED" || actor.Entity.Label != "Enterprise"))
                (actors ??= []).Add(actor with { CarriedBy = "subject of the sentence before: " + actor.Surface });
        }
        return actors;
    }

    /// <summary>The subject of an earlier clause; null when there is none.</summary>
    private IReadOnlyList<Participant>? Opener(SentenceReading sentence, int from, int to, Frame frame)
    {
        (Clause Clause, MentionGroup Group)? marked = null;
        for (int i = to - 1; i >= from; i--)
        {
            if (OpenerOf(sentence, sentence.Clauses[i], frame) is not { } opener)
                continue;
            if (!agents.IsMarked(sentence.Text, opener) && !TakesPart(sentence, i))
                return ActorsOf(sentence, sentence.Clauses[i], opener, sentence.Clauses[to], frame);
            marked ??= (sentence.Clauses[i], opener);
        }
        // 由A牵头开展调研，编制B: one behind 由 goes on to act where nobody else does.
        if (marked is not null && Founded(sentence, from, to, frame) is { } founded)
            return founded;
        return marked is { } agent ? ActorsOf(sentence, agent.Clause, agent.Group, sentence.Clauses[to], frame) : null;
    }

    /// <summary>A实验室由B举办，C、D参与共建，设有…: who only takes part in what the sentence speaks of is not what it goes on with.</summary>
    private static bool TakesPart(SentenceReading sentence, int index)
        => index > 0 && sentence.Clauses[index] is { Triggers: [.., var act] } clause && act.End == clause.End && clause.Groups[^1].End <= act.Start
            && sentence.Text.AsSpan(act.Start, act.End - act.Start).StartsWith(Part) && act.Frames.Exists(static f => f is { Relation: "ESTABLISHED", IsSpokenOf: true });

    /// <summary>设立A基金，委托B管理，投资C: what an earlier clause has set up acts, not the one who was asked to run it.</summary>
    private static IReadOnlyList<Participant>? Founded(SentenceReading sentence, int from, int to, Frame frame)
    {
        for (int i = to - 1; i >= from && frame.Fresh.Count > 0; i--)
        {
            if (sentence.Clauses[i].BroughtIn() is { } fresh && frame.Fresh.Contains(fresh.Label, StringComparer.Ordinal))
                return frame.ActorsOf(fresh);
        }
        return null;
    }

    private IReadOnlyList<Participant> ActorsOf(SentenceReading sentence, Clause before, MentionGroup opener, Clause clause, Frame frame)
        => IsOwnAct(sentence, before, opener, clause) ? First(opener, opener.Split > 0 ? opener.Split : opener.Members.Count, frame) : partners.WithPartners(sentence, before, opener, before.End, frame);

    private static List<Participant> First(MentionGroup group, int count, Frame frame)
    {
        var actors = new List<Participant>(count);
        frame.AddActors(group, count, actors);
        return actors;
    }

    /// <summary>A与B联手建成C，并承办D: what A and B did is done, what 并 adds is A's own unless a word says that they act together.</summary>
    private bool IsOwnAct(SentenceReading sentence, Clause before, MentionGroup opener, Clause clause)
    {
        // 中心与A、B建立机制，与C共建D: partners of its own.
        int opens = sentence.Text[clause.Start] is '并' or '还' or '也' ? clause.Start + 1 : clause.Start;
        if (opener.Split > 0 && sentence.Text[opens] is '与' or '同')
            return true;
        // A与B签订协议，牵头编制C: one leads.
        if (opener.Split > 0 && sentence.Text.AsSpan(clause.Start) is ['牵', '头', ..] or ['主', '导', ..] or ['领', '衔', ..])
            return true;
        if (sentence.Text[clause.Start] is not ('并' or '还' or '也') || clause.Triggers.Count == 0 || subjects.IsJoint(sentence.Text, clause.Triggers[0].Start))
            return false;
        // A拟与B续签协议，并承办C: those who only signed have done no more than that.
        if (opener.Split <= 0)
            return before.Triggers.Count == 0;
        int next = before.Triggers.Count > 0 ? before.FirstGroupFrom(before.Triggers[^1].End) : before.Groups.Count;
        return next < before.Groups.Count;
    }

    /// <summary>Behind a semicolon the sentence goes on about what it opened with.</summary>
    private List<Participant>? FirstOpener(SentenceReading sentence, int to, Frame frame)
    {
        for (int i = 0; i < to; i++)
        {
            // 设立A，由B管理；组建C: one behind 由 has acted.
            if (OpenerOf(sentence, sentence.Clauses[i], frame) is { } opener && !agents.IsMarked(sentence.Text, opener))
                return First(opener, opener.Split > 0 ? opener.Split : opener.Members.Count, frame);
        }
        return null;
    }

    private MentionGroup? OpenerOf(SentenceReading sentence, Clause clause, Frame frame)
    {
        foreach (var group in clause.Groups)
        {
            if (frame.AllowsSubject(group) && group.Label is not "Industry" && subjects.OpensClause(sentence, clause, group) && IsOpener(sentence, clause, group, frame))
                return group;
        }
        return null;
    }

    private bool IsOpener(SentenceReading sentence, Clause clause, MentionGroup group, Frame frame)
    {
        // 库尔勒、伊犁等物流基地加快建设: places before a noun do not act.
        if (group.Label == "Region" && group.End < clause.End && sentence.Text[group.End] == '等')
            return false;
        return !IsPushed(sentence.Text, clause, group, frame) && !rules.Actors.Granters.EndAt(sentence.Text, group.Start) && subjects.IsSubject(sentence.Text, group, clause.End)
            && SubjectTest.Described(sentence.Text, clause, group) is null && !subjects.OnlyQualifies(sentence, clause, group, clause.End);
    }

    /// <summary>推动A发展，打造B; A建设全面推进，出台B: A is pushed on and does not act itself.</summary>
    private bool IsPushed(string text, Clause clause, MentionGroup group, Frame frame)
    {
        if (frame.Relation is not ("ESTABLISHED" or "HOSTED" or "MANAGES" or "OFFERS" or "ISSUED"))
            return false;
        return (frame.Relation != "ISSUED" && rules.Actors.Pushing.EndAt(text, group.Start, clause.Start))
            || (group == clause.Groups[^1] && string.CompareOrdinal(text, group.End, Building, 0, Building.Length) == 0);
    }

    /// <summary>继2022年发布《A》后，B区又…: a clause that only leads up to the next one has that one's subject.</summary>
    private IReadOnlyList<Participant>? Ahead(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        if (clauseIndex + 1 >= sentence.Clauses.Count || rules.Actors.Leading.LongestAt(sentence.Text, sentence.Clauses[clauseIndex].Start) == 0)
            return null;
        return OpenerOf(sentence, sentence.Clauses[clauseIndex + 1], frame) is { } opener ? frame.ActorsOf(opener) : null;
    }
}
