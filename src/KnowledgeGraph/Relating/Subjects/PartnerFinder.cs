using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds who acts together with one who acts: A、B共同投资, A与B合作试行C.</summary>
internal sealed class PartnerFinder(SubjectTest subjects)
{
    /// <summary>Those who act with <paramref name="near"/> in what ends at <paramref name="end"/>, itself among them.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">Where <paramref name="near"/> stands.</param>
    /// <param name="near">The one who acts.</param>
    /// <param name="end">Where the verb starts, or the end of the clause.</param>
    /// <param name="frame">What is done.</param>
    public IReadOnlyList<Participant> WithPartners(SentenceReading sentence, Clause clause, MentionGroup near, int end, Frame frame)
    {
        var actors = new List<Participant>();
        AddListedBefore(sentence.Text, clause, near, frame, actors);
        frame.AddActors(near, HasOtherPartner(sentence.Text, clause, near, end) ? near.Split : near.Members.Count, actors);
        foreach (var group in clause.Groups)
        {
            if (group.Start >= near.End && group.End <= end && frame.AllowsSubject(group) && subjects.IsPartner(sentence.Text, group) && !HasActed(clause, group, end) && !subjects.OnlyQualifies(sentence, clause, group, end))
                frame.AddActors(group, group.Members.Count, actors);
        }
        return actors;
    }

    /// <summary>Adds the groups before <paramref name="end"/> that act as partners of one who is not named beside them.</summary>
    public void AddPartners(SentenceReading sentence, Clause clause, int end, Frame frame, MentionGroup? target, List<MentionGroup> partners)
    {
        foreach (var group in clause.Groups)
        {
            if (IsJoining(sentence.Text, group, end, frame, target) && !subjects.OnlyQualifies(sentence, clause, group, end))
                partners.Add(group);
        }
    }

    /// <summary>True for a partner of somebody before <paramref name="end"/> that is not what is acted on.</summary>
    public bool IsJoining(string text, MentionGroup group, int end, Frame frame, MentionGroup? target)
        => group.End <= end && group != target && frame.AllowsSubject(group) && subjects.IsPartner(text, group);

    /// <summary>A与B合作试行C、与D合作开发E: D takes the place of B.</summary>
    private bool HasOtherPartner(string text, Clause clause, MentionGroup near, int end)
    {
        for (int i = 0; i < clause.Groups.Count && near.Split > 0; i++)
        {
            if (clause.Groups[i].Start >= near.End && clause.Groups[i].End <= end && subjects.IsPartner(text, clause.Groups[i]))
                return true;
        }
        return false;
    }

    /// <summary>A与B合作试行C、与D合作开发E: B has done its part before the second verb.</summary>
    private static bool HasActed(Clause clause, MentionGroup partner, int end)
    {
        foreach (var verb in clause.Triggers)
        {
            if (verb.Start >= partner.End && verb.End <= end && clause.FirstGroupFrom(verb.End) is var next && next < clause.Groups.Count && clause.Groups[next].End <= end)
                return true;
        }
        return false;
    }

    /// <summary>A基金、B公司共同投资: what stands before the last one in its list, of another sort.</summary>
    private static void AddListedBefore(string text, Clause clause, MentionGroup last, Frame frame, List<Participant> actors)
    {
        int index = clause.Groups.IndexOf(last);
        while (--index >= 0 && frame.AllowsSubject(clause.Groups[index]) && text.AsSpan(clause.Groups[index].End, last.Start - clause.Groups[index].End) is "、" or "和" or "与" && !clause.IsMade(text, clause.Groups[index]))
        {
            last = clause.Groups[index];
            frame.AddActors(last, last.Members.Count, actors);
        }
    }
}
