namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>A statement that the server refused, or a server that did not answer.</summary>
/// <param name="code">Neo4j's status code such as <c>Neo.ClientError.Statement.SyntaxError</c>; <see cref="NoAnswer"/> where the connection failed.</param>
/// <param name="message">The server's own words.</param>
/// <param name="inner">What the connection threw.</param>
internal sealed class ServerException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The code of a connection that was refused, cut or timed out; the statement may have been run or not.</summary>
    public const string NoAnswer = "NoAnswer";

    /// <summary>Which kind of error it is.</summary>
    public string Code { get; } = code;
}
