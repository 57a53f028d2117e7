using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Makes query errors with their stage and place.</summary>
internal static class QueryErrors
{
    public static QueryException Parsing(Position position, string message) => new("parsing", message, position.Line, position.Column);

    public static QueryException Binding(Position position, string message) => new("binding", message, position.Line, position.Column);

    public static QueryException Planning(Position position, string message) => new("planning", message, position.Line, position.Column);

    public static QueryException Executing(Position position, string message) => new("executing", message, position.Line, position.Column);

    /// <summary>An error of the run whose place in the statement is not known.</summary>
    public static QueryException Executing(string message) => new("executing", message, 0, 0);
}
