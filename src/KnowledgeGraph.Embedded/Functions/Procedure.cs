using KnowledgeGraph.Embedded.Executing;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>A built-in procedure. <paramref name="Run"/> gives one array a row, one value a column; it throws a value exception for arguments that it cannot take.</summary>
internal sealed record Procedure(
    string Name, int LeastArguments, int MostArguments, IReadOnlyList<string> Columns, Func<QueryContext, object?[], IEnumerable<object?[]>> Run)
{
    public string ArgumentsInWords => Arguments.InWords(LeastArguments, MostArguments);
}
