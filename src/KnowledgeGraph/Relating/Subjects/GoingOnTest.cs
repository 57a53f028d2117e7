using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Tells whether those who have acted may go on to act in what follows: neither one behind 由 nor a partner without a subject nor one who is only dealt with.</summary>
internal sealed class GoingOnTest(RelatingRules rules, SubjectTest subjects)
{
    /// <summary>True when <paramref name="actors"/> may go on to act.</summary>
    public bool GoOn(SentenceReading sentence, int clauseIndex, Frame frame, FrameObject target, IReadOnlyList<Participant> actors)
        // 经A批准: who approves does not go on to act.
        => actors.Count > 0 && frame.Relation != "APPROVED" && !IsAgent(sentence, clauseIndex, actors[0]) && AreNamed(actors) && !IsHandledBefore(sentence, actors[0]) && !HasPartnersOnly(sentence, clauseIndex, target, actors);

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
}
