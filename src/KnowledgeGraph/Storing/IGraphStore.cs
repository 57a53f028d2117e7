using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Storing;

/// <summary>A database that holds the graph and answers questions about it.</summary>
public interface IGraphStore : IQueryStore
{
    /// <summary>Brings the database to <paramref name="graph"/>: writes what is missing or different, removes what the graph no longer holds, leaves
    /// alone what others put there. What a run that died left half done is finished by the next. Throws <see cref="GraphStoreException"/> where the
    /// database cannot be reached, refuses the login, or another load took over; rows that it refuses one by one stand in the report.</summary>
    ValueTask<LoadReport> LoadAsync(PropertyGraph graph, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellationToken);
}
