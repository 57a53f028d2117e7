using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>What the server answered.</summary>
/// <param name="Columns">Column names in order.</param>
/// <param name="Rows">Values in the forms of <see cref="Querying.QueryResult"/>.</param>
/// <param name="Counters">What the statement did.</param>
internal sealed record Answer(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, LoadCounters Counters)
{
    /// <summary>How often the request was sent again before this answer came.</summary>
    public int Retries { get; init; }
}
