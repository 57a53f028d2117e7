namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>A way to a Neo4j database.</summary>
internal interface ITransport
{
    /// <summary>Runs one statement in a transaction of its own, after everything that this transport ran before.
    /// Throws <see cref="ServerException"/> where the server refuses it or does not answer.</summary>
    ValueTask<Answer> RunAsync(Request request, CancellationToken cancellationToken);
}
