using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Programs;

/// <summary>Reads who is paid the sum of a clause that names nobody, behind one that says what an office has made of it: 将A纳入B，下达补助资金150万元; 批准建设A，给予奖补300万元.</summary>
internal sealed class PaidThingRelator(RelatingRules rules, FactDetails details)
{
    private const int LongestPurpose = 8;
    private const int LongestLead = 8;

    /// <summary>Adds a FUNDED for each thing that the office has just approved or named.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        for (int i = 1; i < sentence.Clauses.Count; i++)
        {
            var (before, clause) = (sentence.Clauses[i - 1], sentence.Clauses[i]);
            if (clause.Groups.Count == 0 && IsPaid(sentence, clause) && before.Groups is [{ Label: "Agency" } office, ..] && Thing(sentence.Text, before, office) is { } thing && details.Status(sentence, before, before.Start, before.End) == FactStatus.Done)
                Add(sentence, clause, office, thing, factory);
        }
    }

    private void Add(SentenceReading sentence, Clause clause, MentionGroup office, MentionGroup thing, StatementFactory factory)
    {
        var status = details.Status(sentence, clause, clause.Start, clause.End);
        foreach (var one in office.Members)
            factory.Add(sentence, "FUNDED", one.AsParticipant(), thing.Members[0].AsParticipant(), "pays for what it has named", status, amount: FactDetails.Amount(sentence, clause));
    }

    /// <summary>下达补助资金150万元, 并给予奖补300万元: a sum, and no more than what it is given as before it.</summary>
    private bool IsPaid(SentenceReading sentence, Clause clause)
    {
        int start = sentence.Text[clause.Start] == '并' ? clause.Start + 1 : clause.Start;
        return rules.Objects.Paid.LongestAt(sentence.Text, start) is > 0 and var word
            && sentence.Quantities.Exists(q => q.IsMoney && q.Span.Start - start - word is >= 0 and <= LongestPurpose && clause.End - q.Span.End <= LongestPurpose);
    }

    /// <summary>The one thing that the office has dealt with (将A纳入B) or that its approval is of (批准建设A); null where there are none or several.</summary>
    private static MentionGroup? Thing(string text, Clause clause, MentionGroup office)
    {
        if (office.Start - clause.Start > LongestLead)
            return null;
        MentionGroup? thing = null;
        foreach (var group in clause.Groups)
        {
            if (group.Start < office.End || group.Label is not ("Institution" or "Park" or "Platform" or "Alliance" or "Enterprise"))
                continue;
            bool isMeant = group.Members.Count == 1 && (text[group.Start - 1] is '将' or '把' || clause.TriggerEndingAt(group.Start)?.FrameOf("APPROVED") is not null);
            if (!isMeant || thing is not null)
                return null;
            thing = group;
        }
        return thing;
    }
}
