using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds the subject with which another clause of the sentence opens: A与B签约，与C共建D; 继发布《A》后，B区又….</summary>
internal sealed class OpeningSubjectFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects, PartnerFinder partners)
{
    private const string Building = "建设";
    private const string Part = "参与";

    /// <summary>The subject of an earlier clause; null when there is none.</summary>
    public IReadOnlyList<Participant>? Before(SentenceReading sentence, int from, int to, Frame frame)
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
        => IsOwnAct(sentence, before, opener, clause) ? First(opener, frame) : partners.WithPartners(sentence, before, opener, before.End, frame);

    /// <summary>A of A与B; all where 与 joins nobody.</summary>
    private static List<Participant> First(MentionGroup group, Frame frame)
    {
        var actors = new List<Participant>(group.LeadingCount);
        frame.AddActors(group, group.LeadingCount, actors);
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
    public List<Participant>? FirstOf(SentenceReading sentence, int to, Frame frame)
    {
        for (int i = 0; i < to; i++)
        {
            // 设立A，由B管理；组建C: one behind 由 has acted.
            if (OpenerOf(sentence, sentence.Clauses[i], frame) is { } opener && !agents.IsMarked(sentence.Text, opener))
                return First(opener, frame);
        }
        return null;
    }

    /// <summary>继2022年发布《A》后，B区又…: a clause that only leads up to the next one has that one's subject.</summary>
    public IReadOnlyList<Participant>? Ahead(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        if (clauseIndex + 1 >= sentence.Clauses.Count || rules.Actors.Leading.LongestAt(sentence.Text, sentence.Clauses[clauseIndex].Start) == 0)
            return null;
        return OpenerOf(sentence, sentence.Clauses[clauseIndex + 1], frame) is { } opener ? frame.ActorsOf(opener) : null;
    }

    private MentionGroup? OpenerOf(SentenceReading sentence, Clause clause, Frame frame)
    {
        foreach (var group in clause.Groups)
        {
            if (frame.AllowsSubject(group) && group.Label is not "Industry" && !clause.Encloses(sentence.Text, group) && subjects.OpensClause(sentence, clause, group) && IsOpener(sentence, clause, group, frame))
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
}
