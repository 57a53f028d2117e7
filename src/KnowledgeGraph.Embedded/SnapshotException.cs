namespace KnowledgeGraph.Embedded;

/// <summary>A graph file that cannot be opened or written; the message names the file, what is wrong and what to do.</summary>
public sealed class SnapshotException : IOException
{
    /// <summary>An error told to the user as it stands.</summary>
    /// <param name="message">One or two sentences with the path in quotes.</param>
    /// <param name="inner">What the file system said, when it was the cause.</param>
    public SnapshotException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
