namespace KnowledgeGraph.Refreshing;

/// <summary>A refresh that cannot be carried out; the message says what is wrong and what to do. Nothing was changed.</summary>
public sealed class RefreshException : Exception
{
    /// <summary>With what caused it.</summary>
    public RefreshException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
