namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>How the 64 bits of a stored value are read. Numbers are part of the file format.</summary>
internal enum ValueKind : byte
{
    String = 1,
    Integer = 2,
    Float = 3,
    Boolean = 4,
    List = 5,

    /// <summary>Dates, times and durations: the number of their text.</summary>
    Date = 6,
    LocalTime = 7,
    Time = 8,
    LocalDateTime = 9,
    DateTime = 10,
    Duration = 11,
}
