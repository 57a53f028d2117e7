using KnowledgeGraph.Querying;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Writes a table for a person, aligned where characters are two columns wide, and closes with the number of rows.
/// Where the screen is too narrow for the columns, each row becomes a block of its own.</summary>
internal sealed class TableResultWriter : IResultWriter
{
    /// <summary>The least width, in screen columns, at which folded text still reads.</summary>
    private const int Readable = 24;

    private const int ColumnFrame = 3;

    /// <inheritdoc/>
    public void Write(QueryResult result, Terminal terminal)
    {
        if (result.Rows.Count == 0 || !Fits(result, terminal.Width))
            RecordWriter.Write(result, terminal.Out);
        else if (terminal.HasEdge)
            terminal.Ansi.Write(Layout(result));
        else
            PlainTable.Write([.. result.Columns], NumericColumns(result), [.. result.Rows.Select(row => row.Select(TableValue.Of).ToArray())], terminal.Out);
        terminal.Out.WriteLine(Counted.Of("row", result.Rows.Count));
    }

    private static bool Fits(QueryResult result, int width)
    {
        var least = 0;
        for (var column = 0; column < result.Columns.Count; column++)
            least += ColumnFrame + LeastWidth(result, column);
        return least < width;
    }

    private static int LeastWidth(QueryResult result, int column)
    {
        var least = result.Columns[column].GetCellWidth();
        foreach (var row in result.Rows)
            least = Math.Max(least, Math.Min(Readable, TableValue.Of(row[column]).GetCellWidth()));
        return least;
    }

    private static bool[] NumericColumns(QueryResult result)
    {
        var numeric = new bool[result.Columns.Count];
        for (var i = 0; i < numeric.Length; i++)
            numeric[i] = IsNumeric(result, i);
        return numeric;
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
