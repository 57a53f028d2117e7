namespace KnowledgeGraph.Querying;

/// <summary>A question that cannot be read, found or asked; the message is one or two sentences for the person who wrote or asked it.</summary>
public sealed class QuestionException : Exception
{
    /// <summary>An error that no line of a file is to blame for.</summary>
    public QuestionException(string message)
        : base(message)
    {
    }

    /// <summary>An error at a line of a question file; the message starts with <c>path:line</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">From 1.</param>
    /// <param name="message">What is wrong there and what would be right.</param>
    public QuestionException(string path, int line, string message)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}:{line}: {message}"))
    {
    }
}
