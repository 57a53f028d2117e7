using System.Globalization;
using KnowledgeGraph.Querying;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Writes each row as a block of lines, one a value: what a screen too narrow for a table can hold.</summary>
internal static class RecordWriter
{
    /// <summary>Numbered blocks; null values are left out.</summary>
    public static void Write(QueryResult result, TextWriter output)
    {
        var width = result.Columns.Select(column => column.GetCellWidth()).DefaultIfEmpty().Max();
        for (var i = 0; i < result.Rows.Count; i++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"── {i + 1} ──"));
            foreach (var (column, value) in result.Columns.Zip(result.Rows[i]).Where(cell => cell.Second is not null))
                output.WriteLine($"{column}{new string(' ', width - column.GetCellWidth())}  {TableValue.Of(value)}");
        }
    }
}
