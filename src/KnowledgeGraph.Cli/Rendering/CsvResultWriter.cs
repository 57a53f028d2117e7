using CsvHelper;
using KnowledgeGraph.Querying;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Writes RFC 4180 lines with a header; null is an empty field, lists, maps and graph values are JSON in a field.</summary>
internal sealed class CsvResultWriter : IResultWriter
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\r\n" };

    /// <inheritdoc/>
    public void Write(QueryResult result, Terminal terminal)
    {
        using var csv = CsvWriter.Create(terminal.Out, Options, leaveOpen: true);
        WriteLine(csv, result.Columns);
        foreach (var row in result.Rows)
            WriteLine(csv, row.Select(Field));
    }

    private static void WriteLine(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.EndRecord();
    }

    private static string Field(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        bool or long or double => TableValue.Of(value),
        _ when TemporalText.Of(value) is { } temporal => temporal,
        _ => JsonValue.Of(value).ToString(Formatting.None),
    };
}
