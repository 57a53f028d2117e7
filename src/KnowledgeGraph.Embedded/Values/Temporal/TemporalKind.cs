namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>The kinds of a point in time, by the names of their functions.</summary>
internal enum TemporalKind
{
    Date,
    LocalTime,
    Time,
    LocalDateTime,
    DateTime,
}
