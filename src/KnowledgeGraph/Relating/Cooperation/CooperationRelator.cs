using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;

namespace KnowledgeGraph.Relating.Cooperation;

/// <summary>Reads who works with whom: X与Y签署…, X会同Y, X和Y共同…, 与Y合作 with a carried subject.</summary>
internal sealed class CooperationRelator(RelatingRules rules, AgentFinder agents, SubjectTest subjects, CarriedSubjectFinder carried, FactDetails details)
{
    private const int MostPairs = 15;
    private const int MostBetween = 4;

    private static readonly Frame _frame = new(
        "COOPERATES_WITH", "works together", ["Agency", "Enterprise", "Institution", "District", "Region", "Alliance", "Park"], [], null, false, true);

    // A park that opened an earlier clause is spoken of, it does not sign.
    private static readonly Frame _carry = new("COOPERATES_WITH", "works together", ["Agency", "District", "Region", "Institution", "Enterprise", "Alliance"], [], null, false, true);

    /// <summary>Adds the pairs that the clauses of the sentence state.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            if (clause.Groups.Count == 0)
                continue;
            if (clause.Cues.HasFlag(Cues.Cooperation) && CueAt(sentence, clause, clause.Start) is { } cue)
                RelateAll(sentence, i, cue, factory);
            else if (PutUpTogether(sentence, i) is { } sum)
                Relate(sentence, i, sum, true, factory);
            else if (SideBySide(sentence, clause) is { } act)
                Relate(sentence, i, act, true, factory);
        }
    }

    /// <summary>A与B签署…、C与D签署…: each part of the clause that a cue closes.</summary>
    private void RelateAll(SentenceReading sentence, int clauseIndex, TextSpan first, StatementFactory factory)
    {
        var clause = sentence.Clauses[clauseIndex];
        int from = clause.Start;
        MentionGroup? opener = null;
        for (TextSpan? cue = first; cue is { } at; cue = CueAt(sentence, clause, from))
        {
            opener = Relate(sentence, clauseIndex, at, IsJoint(sentence.Text, at), factory, from, opener) ?? opener;
            int next = sentence.Text.IndexOf('、', at.End, clause.End - at.End);
            if (next < 0)
                return;
            from = next + 1;
        }
    }

    /// <summary>Adds the pairs of one part of a clause and gives who leads in it; <paramref name="opener"/> led in the part before (A与B合作开发C、与D合作开发E).</summary>
    private MentionGroup? Relate(SentenceReading sentence, int clauseIndex, TextSpan cue, bool jointly, StatementFactory factory, int from = 0, MentionGroup? opener = null)
    {
        var clause = sentence.Clauses[clauseIndex];
        // A与B、C三方共同发起: each with each.
        bool all = rules.Cooperation.All.Contains(cue.Of(sentence.Text)) || (cue.Start - clause.Start >= 2 && rules.Anaphors.TogetherAt(sentence.Text, cue.Start - 2, out int counted) > 2 && counted == 2);
        var actors = Actors(clause, from);
        var partners = Partners(sentence, clause, cue, actors);
        var main = Main(sentence, clause, cue, jointly, actors, partners);
        // 园区由X运营，该公司由A、B共同组建: X has done its part.
        var lead = jointly && !(main is not null && agents.IsMarked(sentence.Text, main)) ? Lead(sentence, clauseIndex) : null;
        // 由A发起，B、C共同组建的D: A is the one with whom the others work.
        if (lead is not null && partners.Count == 0 && main is not null)
            main = new MentionGroup([.. lead.Members, .. main.Members], main.Start, main.End);
        if (main is null && partners.Count > 0 && opener is not null)
            main = opener.Split > 0 ? new MentionGroup([.. opener.Members.Take(opener.Split)], opener.Start, opener.End) : opener;
        if (from > clause.Start && (main is null || main.End > cue.Start))
            return null;
        // A与B、一家没有名称的公司、C签约: C goes on with the list.
        if (partners.Count == 0 && main is not null && LastPair(actors, main.Start) is { } list && IsListedOn(sentence.Text, list.End, main.Start))
            main = new MentionGroup([.. list.Members, .. main.Members], list.Start, main.End) { Split = list.Split };
        if (partners.Count == 0 && main is not { Members.Count: > 1 })
            return main;
        var status = details.Status(sentence, main?.End ?? clause.Start, cue.End);
        string? date = FactDetails.Date(sentence, cue.Start);
        string? agreement = Agreement(sentence, clause);
        var pairs = new List<(Participant, Participant)>();
        if (partners.Count > 0)
        {
            int with = partners[0].Start - rules.Actors.With.LengthAt(sentence.Text, partners[0].Start, clause.Start);
            IReadOnlyList<Participant> left = (main ?? lead) is { } working ? [.. working.Members.Select(m => m.AsParticipant())]
                : subjects.HasOtherSubject(sentence, clause, with) ? [] : IsBuilding(clause, cue) ? [] : Leading(sentence, clauseIndex, carried.Find(sentence, clauseIndex, _carry));
            List<Participant> right = [.. partners.SelectMany(g => g.Members).Select(m => m.AsParticipant())];
            if (main is not null && left.Count == right.Count && left.Count > 1 && IsEachWithItsOwn(sentence.Text, main, partners))
                pairs.AddRange(left.Zip(right));
            else if (left.Count > 0)
                pairs.AddRange(Pairs([.. left, .. right], all ? 0 : left.Count, jointly));
        }
        else if (main is { Members.Count: > 1 })
        {
            pairs.AddRange(Pairs([.. main.Members.Select(m => m.AsParticipant())], all ? 0 : main.Split, jointly));
        }
        foreach (var (a, b) in pairs.Take(MostPairs))
            factory.Add(sentence, "COOPERATES_WITH", a, b, _frame.Rule, status, date, agreement: agreement);
        return main;
    }

    /// <summary>A、B分别与C、D签约: A with C and B with D.</summary>
    private static bool IsEachWithItsOwn(string text, MentionGroup main, List<MentionGroup> partners)
        => partners[0].Start > main.End && text.AsSpan(main.End, partners[0].Start - main.End).Contains("分别", StringComparison.Ordinal);

    /// <summary>The groups from <paramref name="from"/> on whose members may all work together.</summary>
    private static List<MentionGroup> Actors(Clause clause, int from)
    {
        var actors = new List<MentionGroup>(clause.Groups.Count);
        foreach (var group in clause.Groups)
        {
            if (group.Start >= from && IsOfActors(group))
                actors.Add(group);
        }
        return actors;
    }

    private static bool IsOfActors(MentionGroup group)
    {
        for (int i = 0; i < group.Members.Count; i++)
        {
            if (!_frame.AllowsSubject(group.Members[i].Label))
                return false;
        }
        return true;
    }

    /// <summary>Those with whom somebody works, and those who go on with their list.</summary>
    private List<MentionGroup> Partners(SentenceReading sentence, Clause clause, TextSpan cue, List<MentionGroup> actors)
    {
        var partners = new List<MentionGroup>();
        foreach (var group in actors)
        {
            if (group.Start - cue.End < 2 && subjects.IsPartner(sentence.Text, group) && (group.Start >= cue.Start || !subjects.OnlyQualifies(sentence, clause, group, cue.Start)))
                partners.Add(group);
        }
        int first = partners.Count;
        for (int i = 0; i < actors.Count && first > 0; i++)
        {
            if (actors[i].Start > partners[0].End && actors[i].End <= cue.Start && partners.IndexOf(actors[i], 0, first) < 0 && IsListedOn(sentence.Text, partners[0].End, actors[i].Start))
                partners.Add(actors[i]);
        }
        return partners;
    }

    /// <summary>The last one before the partners, else before the cue, who acts; null when nobody does.</summary>
    private MentionGroup? Main(SentenceReading sentence, Clause clause, TextSpan cue, bool jointly, List<MentionGroup> actors, List<MentionGroup> partners)
    {
        int end = partners.Count > 0 && partners[0].End <= cue.Start ? partners[0].Start : cue.Start;
        for (int i = actors.Count - 1; i >= 0; i--)
        {
            var group = actors[i];
            if (group.End <= end && !partners.Contains(group) && !subjects.OnlyQualifies(sentence, clause, group, cue.Start)
                && (subjects.IsSubject(sentence.Text, group, cue.Start) || (jointly && agents.IsMarked(sentence.Text, group))))
                return group;
        }
        return null;
    }

    /// <summary>The last group before <paramref name="end"/> that 与 joins; null when there is none.</summary>
    private static MentionGroup? LastPair(List<MentionGroup> actors, int end)
    {
        for (int i = actors.Count - 1; i >= 0; i--)
        {
            if (actors[i].Split > 0 && actors[i].End < end)
                return actors[i];
        }
        return null;
    }

    /// <summary>由A发起，B、C共同组建的D; 由A牵头，联合B共建: who leads in a clause of no more than an agent and its verb.</summary>
    private MentionGroup? Lead(SentenceReading sentence, int clauseIndex)
        => clauseIndex > 0 && sentence.Clauses[clauseIndex - 1] is { Groups: [.., { } agent], Triggers: [.., { } act] } before && act.Start >= agent.End && act.End == before.End
            && (rules.Actors.Agents.EndAt(sentence.Text, agent.Start) || act.Frames.Exists(f => f.Marks?.EndAt(sentence.Text, agent.Start) == true)) && act.Frames.Exists(static f => f.Relation is "ESTABLISHED" or "MANAGES") && IsOfActors(agent)
            ? agent
            : null;

    /// <summary>与A、一家没有名称的公司、B签约: B goes on with the list of partners.</summary>
    private static bool IsListedOn(string text, int from, int to)
        => text[from] is '、' or '和' or '及' or '等' && text[to - 1] is '、' or '和' or '及' && !text.AsSpan(from, to - from).ContainsAny("与同的在");

    /// <summary>A实验室由B批准建设，联合C、D共建: a clause that ends with the building of what the sentence speaks of, which works with nobody by that.</summary>
    private static bool IsBuilding(Clause clause, TextSpan cue)
        => clause.Triggers is [.., var last] && last.End == clause.End && last.Start >= cue.Start && last.Frames.Exists(static f => f is { Relation: "ESTABLISHED", IsSpokenOf: true });

    /// <summary>A与B、C签署: A works with each; A、B与C共同: A with B too; A、B、C: each with each.</summary>
    private static IEnumerable<(Participant, Participant)> Pairs(IReadOnlyList<Participant> members, int split, bool jointly)
    {
        for (int a = 0; a < (split > 0 ? split : members.Count); a++)
        {
            for (int b = jointly ? a + 1 : Math.Max(a + 1, split); b < members.Count; b++)
                yield return (members[a], members[b]);
        }
    }

    private bool IsJoint(string text, TextSpan cue) => rules.Cooperation.Jointly.LongestAt(text, cue.Start) == cue.Length;

    /// <summary>A银行与B中心推出C: the verb that two who stand side by side share; null when there is none.</summary>
    private TextSpan? SideBySide(SentenceReading sentence, Clause clause)
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

    /// <summary>A与B各出5亿元，发起C基金: a sum of two that the next clause sets something up with.</summary>
    private static TextSpan? PutUpTogether(SentenceReading sentence, int index)
    {
        var clause = sentence.Clauses[index];
        return clause.Groups is [{ Members.Count: > 1 } group] && clause.Triggers is [{ } act] && act.Start >= group.End && act.Frames.Exists(static f => f.IsOnward)
            && index + 1 < sentence.Clauses.Count && sentence.Clauses[index + 1] is { Triggers.Count: > 0 } next && next.BroughtIn() is { Label: "Fund" or "Enterprise" }
            ? new TextSpan(act.Start, act.End)
            : null;
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

    private TextSpan? CueAt(SentenceReading sentence, Clause clause, int from)
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

    /// <summary>与A合作，与B签约: A is no partner of B.</summary>
    private List<Participant> Leading(SentenceReading sentence, int clauseIndex, IReadOnlyList<Participant> actors)
        => [.. actors.Where(a => !sentence.Clauses.Take(clauseIndex).Any(c => c.Groups.Exists(g => g.Holds(a.Entity) && subjects.IsPartner(sentence.Text, g))))];

    /// <summary>与A的产学研合作: a kind of working together that is a programme elsewhere.</summary>
    private static bool IsKindOfWork(string text, MentionGroup group, TextSpan cue)
        => group.Label == "Program" && group.End == cue.End && group.Start > 0 && text[group.Start - 1] == '的';

    private static string? Agreement(SentenceReading sentence, Clause clause)
    {
        for (int i = 0; i < sentence.Passage.Agreements.Count; i++)
        {
            if (sentence.Passage.Agreements[i] is var title && title.Start >= clause.Start && title.End <= clause.End)
                return title.Of(sentence.Text);
        }
        return null;
    }
}
