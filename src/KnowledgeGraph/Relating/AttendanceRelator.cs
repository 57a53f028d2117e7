using KnowledgeGraph.Model;

namespace KnowledgeGraph.Relating;

/// <summary>Reads who met at an event: 会上，A与B签约; those who sign behind a ceremony for it.</summary>
internal sealed class AttendanceRelator(RelatingRules rules, SubjectFinder subjects)
{
    private static readonly string[] _guests = ["Agency", "Enterprise", "Institution", "Park", "District", "Region", "Alliance"];
    private (string Passage, Participant Event)? _spokenOf;
    private bool _isFresh;

    /// <summary>Adds those who meet at the event spoken of; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (_spokenOf is { } spokenOf && spokenOf.Passage == sentence.Passage.Passage.Id)
        {
            foreach (var clause in Meetings(sentence, spokenOf.Event))
                AddGuests(sentence, clause, spokenOf.Event, factory);
        }
        _isFresh = sentence.Mentions.Any(m => m.Label == "Event");
        if (sentence.Mentions.LastOrDefault(m => m.Label == "Event") is { } named)
            _spokenOf = (sentence.Passage.Passage.Id, named.AsParticipant() with { CarriedBy = "spoken of before: " + named.Mention.Surface });
    }

    /// <summary>The clauses of a signing, behind 会上 or behind a ceremony for it.</summary>
    private IEnumerable<Clause> Meetings(SentenceReading sentence, Participant held)
    {
        bool meets = _isFresh && rules.Ceremonies.Any(c => held.Surface.EndsWith(c, StringComparison.Ordinal));
        foreach (var clause in sentence.Clauses)
        {
            meets |= rules.Meeting.LongestAt(sentence.Text, clause.Start) > 0;
            if (meets && Signs(sentence.Text, clause))
                yield return clause;
        }
    }

    private bool Signs(string text, Clause clause)
        => Enumerable.Range(clause.Start, clause.End - clause.Start).Any(i => rules.Cooperation.LongestAt(text, i) > 0);

    private void AddGuests(SentenceReading sentence, Clause clause, Participant held, StatementFactory factory)
    {
        var opener = clause.Groups.FirstOrDefault(g => subjects.OpensClause(sentence, clause, g));
        foreach (var guest in clause.Groups.Where(g => g == opener || subjects.IsPartner(sentence.Text, g)).SelectMany(g => g.Members).Where(m => _guests.Contains(m.Label, StringComparer.Ordinal)))
            factory.Add(sentence, "PARTICIPATED_IN", guest.AsParticipant(), held, "met at what is spoken of", FactStatus.Done);
    }
}
