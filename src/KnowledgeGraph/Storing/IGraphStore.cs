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

    /// <summary>Tells cheaply whether the database was loaded since: another text after every load that wrote something; null where it was never loaded and
    /// while it does not hold a whole graph.</summary>
    ValueTask<string?> MarkAsync(CancellationToken cancellationToken);

    /// <summary>Brings a database that carries <paramref name="mark"/> from the graph that it was left with to the one that <paramref name="change"/> makes of it:
    /// what <see cref="LoadAsync"/> of that graph would do, but only the rows of the change are looked at. Null, and nothing is done, where the database does
    /// not carry the mark any more, was changed by others since, or holds a graph of other rules. Faults as of <see cref="LoadAsync"/>.</summary>
    ValueTask<LoadReport?> ApplyAsync(GraphChange change, string mark, string ruleVersion, CancellationToken cancellationToken);
}
