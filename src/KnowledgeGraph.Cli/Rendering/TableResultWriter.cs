using KnowledgeGraph.Querying;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Writes a table for a person, aligned where characters are two columns wide, and closes with the number of rows.</summary>
internal sealed class TableResultWriter : IResultWriter
{
    /// <inheritdoc/>
    public void Write(QueryResult result, Terminal terminal)
    {
        if (result.Rows.Count > 0)
            terminal.Ansi.Write(Layout(result));
        terminal.Out.WriteLine(Counted.Of("row", result.Rows.Count));
    }

    private static Table Layout(QueryResult result)
    {
        var table = new Table { Border = TableBorder.Rounded };
        for (var i = 0; i < result.Columns.Count; i++)
        {
            var column = new TableColumn(new Text(result.Columns[i], new Style(decoration: Decoration.Bold)));
            table.AddColumn(IsNumeric(result, i) ? column.RightAligned() : column);
        }
        foreach (var row in result.Rows)
            table.AddRow(row.Select(value => new Text(TableValue.Of(value))));
        return table;
    }

    private static bool IsNumeric(QueryResult result, int column) =>
        result.Rows.All(row => row[column] is null or long or double) && result.Rows.Any(row => row[column] is not null);
}
