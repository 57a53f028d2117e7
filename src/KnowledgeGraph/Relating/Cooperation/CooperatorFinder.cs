using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;

namespace KnowledgeGraph.Relating.Cooperation;

/// <summary>Finds who works together at a cue: the one who acts, his partners, one who leads in the clause before.</summary>
internal sealed class CooperatorFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects, CarriedSubjectFinder carried)
{
    private static readonly Frame _frame = new(
        "COOPERATES_WITH", "works together", ["Agency", "Enterprise", "Institution", "District", "Region", "Alliance", "Park"], [], null, false, true);

    // A park that opened an earlier clause is spoken of, it does not sign.
    private static readonly Frame _carry = new("COOPERATES_WITH", "works together", ["Agency", "District", "Region", "Institution", "Enterprise", "Alliance"], [], null, false, true);

    /// <summary>The groups from <paramref name="from"/> on whose members may all work together.</summary>
    public static List<MentionGroup> Actors(Clause clause, int from)
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
    public List<MentionGroup> Partners(SentenceReading sentence, Clause clause, TextSpan cue, List<MentionGroup> actors)
    {
        var partners = new List<MentionGroup>();
        foreach (var group in actors)
        {
            if (group.Start - cue.End < 2 && subjects.IsPartner(sentence.Text, group) && !subjects.OnlyQualifies(sentence, clause, group, group.Start >= cue.Start ? clause.End : cue.Start))
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
    public MentionGroup? Main(SentenceReading sentence, Clause clause, TextSpan cue, bool jointly, List<MentionGroup> actors, List<MentionGroup> partners)
    {
        int end = partners.Count > 0 && partners[0].End <= cue.Start ? partners[0].Start : cue.Start;
        for (int i = actors.Count - 1; i >= 0; i--)
        {
            var group = actors[i];
            if (group.End <= end && !partners.Contains(group) && !subjects.OnlyQualifies(sentence, clause, group, cue.Start)
                && (subjects.IsSubject(sentence.Text, group, cue.Start) || IsPairOf(sentence.Text, group, cue) || (jointly && agents.IsMarked(sentence.Text, group))))
                return group;
        }
        return null;
    }

    /// <summary>A与B的合作: what a pair does as a noun.</summary>
    private static bool IsPairOf(string text, MentionGroup group, TextSpan cue)
        => group.Split > 0 && cue.Start == group.End + 1 && text[group.End] == '的';

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
    public MentionGroup? Lead(SentenceReading sentence, int clauseIndex)
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

    /// <summary>Those who work with <paramref name="partners"/> where neither the clause nor one who leads names them: carried from elsewhere; empty where somebody else acts.</summary>
    public IReadOnlyList<Participant> Carried(SentenceReading sentence, int clauseIndex, TextSpan cue, List<MentionGroup> partners)
    {
        var clause = sentence.Clauses[clauseIndex];
        int with = partners[0].Start - rules.Actors.With.LengthAt(sentence.Text, partners[0].Start, clause.Start);
        return subjects.HasOtherSubject(sentence, clause, with) || IsBuilding(clause, cue) ? [] : Leading(sentence, clauseIndex, carried.Find(sentence, clauseIndex, _carry));
    }

    /// <summary>A与B、一家没有名称的公司、C签约: A与B, with whose list <paramref name="main"/> goes on; itself where it is in no such list.</summary>
    public static MentionGroup InList(SentenceReading sentence, List<MentionGroup> actors, MentionGroup main)
        => LastPair(actors, main.Start) is { } list && IsListedOn(sentence.Text, list.End, main.Start)
            ? new MentionGroup([.. list.Members, .. main.Members], list.Start, main.End) { Split = list.Split }
            : main;

    /// <summary>与A合作，与B签约: A is no partner of B.</summary>
    private List<Participant> Leading(SentenceReading sentence, int clauseIndex, IReadOnlyList<Participant> actors)
        => [.. actors.Where(a => !sentence.Clauses.Take(clauseIndex).Any(c => c.Groups.Exists(g => g.Holds(a.Entity) && subjects.IsPartner(sentence.Text, g))))];
}
