namespace KnowledgeGraph.Querying;

/// <summary>Anything that answers read-only Cypher: the embedded snapshot or a Neo4j server.</summary>
public interface IQueryStore
{
    /// <summary>Runs one reading statement. Throws <see cref="QueryException"/> when the statement is wrong, refused or hits a guard;
    /// rows are complete when it returns.</summary>
    ValueTask<QueryResult> RunAsync(Query query, CancellationToken cancellationToken);
}
