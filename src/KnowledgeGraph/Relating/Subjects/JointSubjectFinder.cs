using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Objects;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds who acts together over two clauses, one who leads and those who join: 由A牵头，联合B组建C; A牵头，B、C等参加，共同组建D.</summary>
internal sealed class JointSubjectFinder(AgentFinder agents, SubjectTest subjects, NearSubjectFinder near, PartnerFinder partners)
{
    private const string Part = "参与";
    private const string Lead = "牵头";

    /// <summary>X由A牵头，联合B共同组建: the one who leads in the clause before and those who join.</summary>
    public List<Participant> Joined(SentenceReading sentence, int clauseIndex, Trigger verb, Frame frame, FrameObject target)
    {
        var joining = sentence.Clauses[clauseIndex].Groups.FindAll(g => partners.IsJoining(sentence.Text, g, verb.Start, frame, target.Group));
        if (joining.Count == 0)
            return [];
        var before = sentence.Clauses[clauseIndex - 1];
        var leading = before.Groups.FindAll(g => g != target.Group && frame.AllowsSubject(g) && (agents.IsMarked(sentence.Text, g) || (g.Start == before.Start && before.ClosesWith(sentence.Text, g, Lead))));
        if (frame.IsJoint && leading.Count == 0)
            return [];
        return [.. leading.Concat(joining).SelectMany(frame.ActorsOf)];
    }

    /// <summary>X由A牵头，B、C参与组建: the one who leads sets up with those who take part; empty where nobody leads.</summary>
    public List<Participant> Leading(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
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

    /// <summary>由A牵头，B、C共同发起的D: A sets it up with them.</summary>
    public IReadOnlyList<Participant> WithLeader(SentenceReading sentence, int clauseIndex, Trigger verb, Frame frame, IReadOnlyList<Participant> actors)
    {
        if (frame.Relation != "ESTABLISHED" || clauseIndex == 0 || !subjects.IsJoint(sentence.Text, verb.Start) || sentence.Clauses[clauseIndex - 1] is not { Groups: [.., var leader] } before)
            return actors;
        bool leads = frame.AllowsSubject(leader) && agents.IsMarked(sentence.Text, leader) && before.Triggers.Exists(t => t.Start == leader.End && t.End == before.End && t.FrameOf("MANAGES") is not null);
        return leads ? [.. frame.ActorsOf(leader).Concat(actors).DistinctBy(a => a.Entity)] : actors;
    }

    /// <summary>A牵头，B、C等参加，共同组建D: A sets it up with those who join; null where nobody leads so.</summary>
    public static MentionGroup? LeaderOfJoint(SentenceReading sentence, int clauseIndex)
        => clauseIndex > 1 && NextClauseFinder.IsTakingPart(sentence, clauseIndex - 1) && sentence.Clauses[clauseIndex - 2] is { Groups: [.., var leader] } first
            && sentence.Text.AsSpan(leader.End, first.End - leader.End) is Lead ? leader : null;
}
