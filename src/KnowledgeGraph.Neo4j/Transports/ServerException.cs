namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>A statement that the server refused, or a server that did not answer.</summary>
/// <param name="code">Neo4j's status code such as <c>Neo.ClientError.Statement.SyntaxError</c>, or one of the constants here.</param>
/// <param name="message">The server's own words.</param>
/// <param name="inner">What the connection threw.</param>
internal sealed class ServerException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>A connection that was refused or cut: the statement may have been run or not.</summary>
    public const string NoAnswer = "NoAnswer";

    /// <summary>No connection was made: nothing listens there, or the name is unknown.</summary>
    public const string NotThere = "NotThere";

    /// <summary>The request took longer than it may.</summary>
    public const string TimedOut = "TimedOut";

    /// <summary>Something answered that is no Neo4j Query API.</summary>
    public const string NotNeo4j = "NotNeo4j";

    /// <summary>Which kind of error it is.</summary>
    public string Code { get; } = code;

    /// <summary>True where the same request may well succeed a moment later.</summary>
    public bool IsPassing => Code is NoAnswer or NotThere
        || (Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !IsTerminated);

    /// <summary>True where one row of a batch may be to blame and the others may be written.</summary>
    public bool IsAboutRows => Code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal)
        || Code is "Neo.ClientError.Statement.TypeError" or "Neo.ClientError.Statement.ArgumentError" or "Neo.ClientError.Request.Invalid"
        || Code.EndsWith(".General.OutOfMemoryError", StringComparison.Ordinal)
        || Code.StartsWith("Neo.DatabaseError.Statement.", StringComparison.Ordinal)
        || Code.EndsWith(".MemoryPoolOutOfMemoryError", StringComparison.Ordinal);

    private bool IsTerminated => Code.EndsWith(".Terminated", StringComparison.Ordinal) || Code.EndsWith(".LockClientStopped", StringComparison.Ordinal);
}
