using KnowledgeGraph.Model;

namespace KnowledgeGraph.Relating;

/// <summary>Reads relationships by trigger frames: subject, verb, object inside a clause, with passives and inverted objects.</summary>
internal sealed class FrameRelator(RelatingRules rules, SubjectFinder subjects, FactDetails details)
{
    private const int InvertedReach = 12;

    /// <summary>Adds what the verbs of the sentence state.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            foreach (var trigger in sentence.Clauses[i].Triggers)
                Relate(sentence, i, trigger, factory);
        }
    }

    private void Relate(SentenceReading sentence, int clauseIndex, Trigger trigger, StatementFactory factory)
    {
        var clause = sentence.Clauses[clauseIndex];
        foreach (var frame in trigger.Frames)
        {
            var target = ObjectAfter(sentence, clause, trigger, frame)
                ?? (frame.IsDative ? Receiver(sentence, clause, trigger, frame) : null);
            bool direct = target is not null || HasAgent(sentence, clause, trigger);
            target ??= (frame.IsInverted ? ObjectBefore(sentence, clause, trigger, frame) : null)
                ?? (frame.IsByAgent && HasAgent(sentence, clause, trigger) ? ObjectBefore(sentence, clause, trigger, frame) : null)
                ?? (frame.IsInverted || frame.IsByAgent || frame.Relation == "MANAGES" ? ObjectOfAgentClause(sentence, clauseIndex, trigger, frame) : null)
                ?? (frame.ReachesForward ? NextOpener(sentence, clauseIndex, trigger, frame) : null);
            if (target is null)
                continue;
            // An object before its verb, as in …联盟成立, takes no subject from another clause, only the section's.
            var actors = direct ? subjects.Find(sentence, clauseIndex, trigger, frame, target) : subjects.OfSection(sentence, clauseIndex, trigger, frame, target);
            Emit(sentence, clause, trigger, frame, actors, target, factory);
        }
    }

    /// <summary>向A、B出资: the group behind a dative before the verb.</summary>
    private MentionGroup? Receiver(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
        => clause.Groups.LastOrDefault(g => g.End <= trigger.Start && trigger.Start - g.End < 12 && g.Members.Any(m => frame.AllowsObject(m.Label))
            && rules.Datives.Any(w => g.Start >= w.Length && string.CompareOrdinal(sentence.Text, g.Start - w.Length, w, 0, w.Length) == 0));

    /// <summary>…大会在苏州举行，由A和B主办: a clause of an agent and its verb speaks of what opened an earlier clause.</summary>
    private MentionGroup? ObjectOfAgentClause(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        if (!HasAgent(sentence, clause, trigger))
            return null;
        return sentence.Clauses.Take(clauseIndex).SelectMany(c => c.Groups).LastOrDefault(g => g.Members.Any(m => frame.AllowsObject(m.Label) && frame.Objects.Count > 0));
    }

    /// <summary>经科技部批准，…中心成立: the first group of the next clause.</summary>
    private MentionGroup? NextOpener(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        if (!HasAgent(sentence, clause, trigger) || clauseIndex + 1 >= sentence.Clauses.Count || clause.End - trigger.End > 2)
            return null;
        return sentence.Clauses[clauseIndex + 1].Groups.FirstOrDefault(g => g.Members.Any(m => frame.AllowsObject(m.Label)));
    }

    /// <summary>The first fitting group behind the verb that no later fitting verb claims.</summary>
    private static MentionGroup? ObjectAfter(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        var target = clause.Groups.FirstOrDefault(g => g.Start >= trigger.End && g.Members.Any(m => frame.AllowsObject(m.Label)));
        if (target is null)
            return null;
        if (frame.Behind.Count > 0 && !frame.Behind.Any(b => sentence.Text.IndexOf(b, target.End, Math.Min(clause.End, target.End + 10) - target.End, StringComparison.Ordinal) >= 0))
            return null;
        bool claimed = clause.Triggers.Any(t => t.Start >= trigger.End && t.End <= target.Start && t.Frames.Any(f => target.Members.Any(m => f.AllowsObject(m.Label))));
        return claimed ? null : target;
    }

    private MentionGroup? ObjectBefore(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame)
    {
        // “科创贷”是…推出的信用贷款产品
        var first = clause.Groups.Count > 0 ? clause.Groups[0] : null;
        if (first is not null && first.End < trigger.Start && (sentence.Text[first.End] is '是' or '系') && trigger.End < sentence.Text.Length && sentence.Text[trigger.End] == '的' && first.Members.Any(m => frame.AllowsObject(m.Label)))
            return first;
        var target = clause.Groups.LastOrDefault(g => g.End <= trigger.Start && !IsAgent(sentence.Text, g) && Distance(sentence, clause, g.End, trigger.Start) <= InvertedReach);
        if (target is null || !target.Members.Any(m => frame.AllowsObject(m.Label)) || sentence.Text[target.End] == '的')
            return null;
        return clause.Groups.Any(g => g.Start >= trigger.End && g.Start - trigger.End < 3) ? null : target;
    }

    /// <summary>Code units between two places, an agent phrase (由青浦区) not counted.</summary>
    private int Distance(SentenceReading sentence, Clause clause, int from, int to)
        => to - from - clause.Groups.Where(g => g.Start >= from && g.End <= to && IsAgent(sentence.Text, g)).Sum(g => g.End - g.Start + 1);

    private bool HasAgent(SentenceReading sentence, Clause clause, Trigger trigger)
        => clause.Groups.Any(g => g.End <= trigger.Start && IsAgent(sentence.Text, g));

    private bool IsAgent(string text, MentionGroup group)
        => rules.Agents.Any(w => group.Start >= w.Length && string.CompareOrdinal(text, group.Start - w.Length, w, 0, w.Length) == 0);

    private void Emit(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, IReadOnlyList<Participant> actors, MentionGroup target, StatementFactory factory)
    {
        int from = Math.Max(clause.Start, actors.Count > 0 ? clause.Groups.Where(g => g.End <= trigger.Start && g != target).Select(g => g.End).DefaultIfEmpty(clause.Start).Max() : clause.Start);
        var status = details.Status(sentence.Text, from, trigger.End);
        string? date = FactDetails.Date(sentence, trigger.Start);
        double? amount = frame.Relation is "FUNDED" or "INVESTED_IN" ? FactDetails.Amount(sentence, clause) : null;
        var objects = target.Members.Where(m => frame.AllowsObject(m.Label)).ToList();
        bool paired = actors.Count == objects.Count && actors.Count > 1 && sentence.Text[clause.Start..trigger.Start].Contains("分别", StringComparison.Ordinal);
        for (int a = 0; a < actors.Count; a++)
        {
            for (int o = 0; o < objects.Count; o++)
            {
                var (start, end) = frame.IsReversed ? (objects[o].AsParticipant(), actors[a]) : (actors[a], objects[o].AsParticipant());
                if (!paired || a == o)
                    factory.Add(sentence, frame.Relation, start, end, frame.Rule, status, s => s with { Date = date, Amount = amount, Action = frame.Action });
            }
        }
        if (frame.IsPassive)
            EmitApproval(sentence, clause, trigger, target, actors, status, date, factory);
    }

    /// <summary>杨浦区被科技部确定为…: the body that names also approves.</summary>
    private void EmitApproval(SentenceReading sentence, Clause clause, Trigger trigger, MentionGroup target, IReadOnlyList<Participant> actors, FactStatus status, string? date, StatementFactory factory)
    {
        foreach (var agent in clause.Groups.Where(g => g.End <= trigger.Start && g != target && g.Label == "Agency" && IsAgent(sentence.Text, g)))
        {
            foreach (var actor in actors)
                factory.Add(sentence, "APPROVED", agent.Members[0].AsParticipant(), actor, "names as", status, s => s with { Date = date });
        }
    }
}
