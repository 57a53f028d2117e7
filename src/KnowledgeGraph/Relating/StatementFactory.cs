using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Makes statements that the schema allows and drops the rest in silence: here a pair that does not fit is a misreading, not a lost fact.</summary>
internal sealed class StatementFactory(GraphSchema schema)
{
    private readonly List<Statement> _statements = [];

    /// <summary>What was made, in order.</summary>
    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>Adds one statement; false when the schema does not allow it, both ends are one thing, or the sentence names neither of them.</summary>
    public bool Add(
        SentenceReading sentence, string type, Participant start, Participant end, string rule, FactStatus status,
        string? date = null, double? amount = null, double? share = null, string? action = null, string? agreement = null)
    {
        if (start.Entity == end.Entity || IsCarried(start, sentence) && IsCarried(end, sentence) || !schema.Allows(type, LabelOf(start), LabelOf(end)))
            return false;
        _statements.Add(new Statement(type, start, end, sentence.Passage.Passage.Id, sentence.Quote, status, rule)
        {
            Date = date,
            Amount = amount,
            Share = share,
            Action = action,
            Agreement = agreement,
        });
        return true;
    }

    /// <summary>Adds one statement for each of <paramref name="starts"/> with each of <paramref name="ends"/>.</summary>
    public void AddPairs(SentenceReading sentence, string type, IReadOnlyList<ResolvedMention> starts, IReadOnlyList<ResolvedMention> ends, string rule, FactStatus status)
    {
        for (int s = 0; s < starts.Count; s++)
        {
            for (int e = 0; e < ends.Count; e++)
                Add(sentence, type, starts[s].AsParticipant(), ends[e].AsParticipant(), rule, status);
        }
    }

    private static bool IsCarried(Participant participant, SentenceReading sentence)
        => participant.CarriedBy is not null && !sentence.Quote.Contains(participant.Surface, StringComparison.Ordinal);

    private string LabelOf(Participant participant)
    {
        var id = participant.Entity.Value.AsSpan();
        return schema.FindPrefix(id[..id.IndexOf(':')])!.Name;
    }
}
