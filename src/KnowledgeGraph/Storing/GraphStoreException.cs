namespace KnowledgeGraph.Storing;

/// <summary>A database that cannot be used, with a message for the person who runs it: what was wrong, where, and what to do. Never holds a password.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>An error that the person can act on.</summary>
    public GraphStoreException(string message)
        : base(message)
    {
    }

    /// <summary>The same with what caused it.</summary>
    public GraphStoreException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
