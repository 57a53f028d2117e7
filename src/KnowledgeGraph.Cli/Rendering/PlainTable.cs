using Spectre.Console;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Draws a table as a screen shows it, without making a console first: a file or a pipe has no colours and no edge, and a statement is answered sooner.</summary>
internal static class PlainTable
{
    /// <summary>Writes the frame, the names of the columns and the rows; characters of two columns count as two.</summary>
    /// <param name="columns">Names with whether their values stand at the right.</param>
    /// <param name="rows">One text a column, without line breaks.</param>
    /// <param name="output">Takes the lines.</param>
    public static void Write(IReadOnlyList<(string Name, bool IsRight)> columns, IReadOnlyList<string[]> rows, TextWriter output)
    {
        var widths = columns.Select((column, i) => rows.Max(row => row[i].GetCellWidth()) is var width && width > column.Name.GetCellWidth() ? width : column.Name.GetCellWidth()).ToArray();
        output.WriteLine(Rule('╭', '┬', '╮', widths));
        output.WriteLine(Line([.. columns.Select(column => column.Name)], columns, widths));
        output.WriteLine(Rule('├', '┼', '┤', widths));
        foreach (var row in rows)
            output.WriteLine(Line(row, columns, widths));
        output.WriteLine(Rule('╰', '┴', '╯', widths));
    }

    private static string Rule(char left, char middle, char right, int[] widths)
        => left + string.Join(middle, widths.Select(width => new string('─', width + 2))) + right;

    private static string Line(string[] cells, IReadOnlyList<(string Name, bool IsRight)> columns, int[] widths)
        => "│" + string.Join("│", cells.Select((cell, i) =>
        {
            var space = new string(' ', widths[i] - cell.GetCellWidth());
            return columns[i].IsRight ? $" {space}{cell} " : $" {cell}{space} ";
        })) + "│";
}
