namespace KnowledgeGraph.Reading;

/// <summary>A path or a file that cannot be read as a report; the message is one sentence for the user: which file, what was wrong, what to do.</summary>
public sealed class ReadingException : IOException
{
    /// <summary>Without a message of its own; prefer the others.</summary>
    public ReadingException()
    {
    }

    /// <summary>With the sentence for the user.</summary>
    public ReadingException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence for the user and the fault of the operating system or parser behind it.</summary>
    public ReadingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
