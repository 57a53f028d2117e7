namespace KnowledgeGraph.Embedded.Values;

/// <summary>A value that an operation cannot take; whoever called the operation adds the place in the statement.</summary>
internal sealed class ValueException : Exception
{
    public ValueException(string message)
        : base(message)
    {
    }
}
