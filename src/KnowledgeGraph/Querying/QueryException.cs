namespace KnowledgeGraph.Querying;

/// <summary>A statement that cannot be answered, with a message for the person who wrote it.</summary>
public sealed class QueryException : Exception
{
    /// <summary>An error of <paramref name="stage"/> at a place in the statement.</summary>
    /// <param name="stage">parsing, binding, planning or executing.</param>
    /// <param name="message">What is wrong and what would be right, one sentence or two, no stack.</param>
    /// <param name="line">From 1; 0 when no place is known.</param>
    /// <param name="column">From 1, in UTF-16 code units; 0 when no place is known.</param>
    public QueryException(string stage, string message, int line, int column)
        : base(message)
    {
        Stage = stage;
        Line = line;
        Column = column;
    }

    /// <summary>The stage that found it: parsing, binding, planning or executing.</summary>
    public string Stage { get; }

    /// <summary>Line in the statement from 1; 0 when unknown.</summary>
    public int Line { get; }

    /// <summary>Column in the line from 1; 0 when unknown.</summary>
    public int Column { get; }
}
