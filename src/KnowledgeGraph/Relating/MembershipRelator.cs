using KnowledgeGraph.Model;

namespace KnowledgeGraph.Relating;

/// <summary>Reads members: 当选理事长单位 of the alliance that the text speaks of, and the members of a list that its closing name gathers (A、B等五大X工程).</summary>
internal sealed class MembershipRelator(RelatingRules rules)
{
    private Participant? _alliance;
    private string? _document;

    /// <summary>Adds what the sentence states; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (_document != sentence.Passage.Passage.DocumentId)
            (_document, _alliance) = (sentence.Passage.Passage.DocumentId, null);
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Groups.FirstOrDefault(g => g.Label == "Alliance") is { } named)
                _alliance = new Participant(named.Members[0].Entity.Id, named.Members[0].Mention.Surface, "spoken of before: " + named.Members[0].Mention.Surface);
            if (_alliance is { } alliance && HasCue(sentence.Text, clause))
                AddMembers(sentence, clause, alliance, factory);
            foreach (var group in clause.Groups)
                Gathered(sentence, clause, group, factory);
        }
    }

    private static void AddMembers(SentenceReading sentence, Clause clause, Participant alliance, StatementFactory factory)
    {
        var members = clause.Groups.SelectMany(g => g.Members).Where(m => m.Label is "Agency" or "Enterprise" or "Institution" or "Park" or "District").ToList();
        bool quoted = sentence.Quote.Contains(alliance.Surface, StringComparison.Ordinal);
        foreach (var member in members)
            factory.Add(sentence, "MEMBER_OF", member.AsParticipant(), quoted ? alliance with { CarriedBy = null } : alliance, "member of the alliance spoken of", FactStatus.Done);
    }

    private bool HasCue(string text, Clause clause)
    {
        for (int i = clause.Start; i < clause.End; i++)
        {
            if (rules.Membership.LongestAt(text, i) is var length and > 0 && i + length <= clause.End)
                return true;
        }
        return false;
    }

    private static void Gathered(SentenceReading sentence, Clause clause, MentionGroup group, StatementFactory factory)
    {
        if (group.Members.Count < 2 || group.End >= clause.End || sentence.Text[group.End] != '等')
            return;
        var whole = clause.Groups.FirstOrDefault(g => g.Start > group.End && g.Start - group.End <= 5 && g.Label == group.Label && g.Members.Count == 1);
        if (whole is null || group.Label is not ("Program" or "Product" or "Park"))
            return;
        foreach (var member in group.Members)
            factory.Add(sentence, "PART_OF", member.AsParticipant(), whole.Members[0].AsParticipant(), "list and its name", FactStatus.Done);
    }
}
