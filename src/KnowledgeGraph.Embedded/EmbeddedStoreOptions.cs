namespace KnowledgeGraph.Embedded;

/// <summary>Guards and habits of an <see cref="EmbeddedStore"/>; the defaults suit a person at a prompt.</summary>
public sealed record EmbeddedStoreOptions
{
    /// <summary>Wall time after which a query is stopped with an error; default 60 s. <see cref="Timeout.InfiniteTimeSpan"/> for none.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Rows that an answer may have before the query is stopped with an error; default 1,000,000.</summary>
    public int RowLimit { get; init; } = 1_000_000;

    /// <summary>Bytes that a query may hold in memory at once, by a generous estimate, before it is stopped with an error: its answer so far, rows to sort,
    /// groups, collected lists, visited nodes of a shortest path; default 1 GB.</summary>
    public long MemoryLimit { get; init; } = 1L << 30;

    /// <summary>Cores that one query may use; default all of the machine. The answer is the same with any number.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>Default <see cref="UnknownNames.Refuse"/>.</summary>
    public UnknownNames UnknownNames { get; init; } = UnknownNames.Refuse;

    /// <summary>Labels that are known although no node of this graph may have them: those of the schema. Read only when a statement names a label that the graph lacks.</summary>
    public IEnumerable<string> SchemaLabels { get; init; } = [];

    /// <summary>Relationship types that are known although no relationship of this graph may have them.</summary>
    public IEnumerable<string> SchemaTypes { get; init; } = [];

    /// <summary>The clock of the time limit; default <see cref="TimeProvider.System"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
