using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Writes a Markdown table; bars and line breaks inside a value are written so that the table holds.</summary>
internal sealed class MarkdownResultWriter : IResultWriter
{
    /// <inheritdoc/>
    public void Write(QueryResult result, Terminal terminal)
    {
        WriteLine(result.Columns, terminal.Out);
        WriteLine(result.Columns.Select(_ => "---"), terminal.Out);
        foreach (var row in result.Rows)
            WriteLine(row.Select(value => TableValue.Of(value).Replace("|", "\\|", StringComparison.Ordinal)), terminal.Out);
    }

    private static void WriteLine(IEnumerable<string> cells, TextWriter output) =>
        output.WriteLine($"| {string.Join(" | ", cells)} |");
}
