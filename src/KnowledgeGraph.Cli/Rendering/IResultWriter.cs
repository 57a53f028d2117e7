using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Writes an answer in one of the formats that <c>--format</c> names.</summary>
internal interface IResultWriter
{
    /// <summary>Writes columns and all rows; ends with a line break.</summary>
    void Write(QueryResult result, Terminal terminal);
}
