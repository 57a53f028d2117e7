using KnowledgeGraph.Model;

namespace KnowledgeGraph.Refreshing.Contributing;

/// <summary>Statements and observations as bytes, whole.</summary>
internal static class FactCodec
{
    public static void Write(PartWriter to, Statement statement)
    {
        to.Text(statement.Type);
        Write(to, statement.Start);
        Write(to, statement.End);
        to.Text(statement.PassageId);
        to.Text(statement.Quote);
        to.Number((long)statement.Status);
        to.Text(statement.Rule);
        to.Text(statement.Date);
        to.Real(statement.Amount);
        to.Real(statement.Share);
        to.Number(statement.Count);
        to.Text(statement.Action);
        to.Text(statement.Agreement);
    }

    public static Statement ReadStatement(PartReader from)
        => new(from.Text(), ReadParticipant(from), ReadParticipant(from), from.Text(), from.Text(), (FactStatus)from.Whole(), from.Text())
        {
            Date = from.TextOrNull(),
            Amount = from.Real(),
            Share = from.Real(),
            Count = from.NumberOrNull(),
            Action = from.TextOrNull(),
            Agreement = from.TextOrNull(),
        };

    public static void Write(PartWriter to, Observation observation)
    {
        to.Text(observation.Indicator);
        to.Real(observation.Value);
        to.Text(observation.Unit);
        to.Text(observation.Raw);
        to.Text(observation.Period);
        to.Number(observation.Subject is null ? 0 : 1);
        if (observation.Subject is { } subject)
            Write(to, subject);
        to.Text(observation.PassageId);
        to.Number(observation.Offset);
        to.Text(observation.Quote);
        to.Number((long)observation.Status);
        to.Real(observation.Amount);
        to.Text(observation.Approximation);
        to.Text(observation.Change);
    }

    public static Observation ReadObservation(PartReader from)
        => new(
            from.Text(),
            from.Real() ?? throw new InvalidDataException("A figure without its value."),
            from.Text(),
            from.Text(),
            from.TextOrNull(),
            from.Number() == 0 ? null : ReadParticipant(from),
            from.Text(),
            from.Whole(),
            from.Text(),
            (FactStatus)from.Whole())
        {
            Amount = from.Real(),
            Approximation = from.TextOrNull(),
            Change = from.TextOrNull(),
        };

    private static void Write(PartWriter to, Participant participant)
    {
        to.Text(participant.Entity.Value);
        to.Text(participant.Surface);
        to.Text(participant.CarriedBy);
    }

    private static Participant ReadParticipant(PartReader from) => new(new EntityId(from.Text()), from.Text(), from.TextOrNull());
}
