using Spectre.Console;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Draws a table as a screen shows it, without making a console first: a file or a pipe has no colours and no edge, and a statement is answered sooner.</summary>
internal static class PlainTable
{
    /// <summary>Writes the frame, the names of the columns and the rows; characters of two columns count as two.</summary>
    /// <param name="columns">Their names.</param>
    /// <param name="isRight">Whether the values of each stand at the right.</param>
    /// <param name="rows">One text a column, without line breaks.</param>
    /// <param name="output">Takes the lines.</param>
    public static void Write(string[] columns, bool[] isRight, IReadOnlyList<string[]> rows, TextWriter output)
    {
        var widths = Array.ConvertAll(columns, column => column.GetCellWidth());
        foreach (var row in rows)
        {
            for (var i = 0; i < widths.Length; i++)
                widths[i] = Math.Max(widths[i], row[i].GetCellWidth());
        }
        output.WriteLine(Rule('╭', '┬', '╮', widths));
        output.WriteLine(Line(columns, isRight, widths));
        output.WriteLine(Rule('├', '┼', '┤', widths));
        foreach (var row in rows)
            output.WriteLine(Line(row, isRight, widths));
        output.WriteLine(Rule('╰', '┴', '╯', widths));
    }

    private static string Rule(char left, char middle, char right, int[] widths)
        => left + string.Join(middle, Array.ConvertAll(widths, width => new string('─', width + 2))) + right;

    private static string Line(string[] cells, bool[] isRight, int[] widths)
    {
        var padded = new string[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var space = new string(' ', widths[i] - cells[i].GetCellWidth());
            padded[i] = isRight[i] ? $" {space}{cells[i]} " : $" {cells[i]}{space} ";
        }
        return "│" + string.Join('│', padded) + "│";
    }
}
