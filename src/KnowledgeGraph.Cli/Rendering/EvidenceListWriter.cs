using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Writes the first rows of an answer one under the other, each followed by the sentence that states it.</summary>
internal static class EvidenceListWriter
{
    private const int Rows = 5;
    private static readonly string[] EvidenceColumns = ["quote", "evidence"];

    /// <summary>Title with the defaults asked for, then at most five rows with their quotes, then how many more there are.</summary>
    public static void Write(Question question, QueryResult result, TextWriter output)
    {
        output.WriteLine(Title(question));
        foreach (var row in result.Rows.Take(Rows))
            WriteRow(result.Columns, row, output);
        if (result.Rows.Count == 0)
            output.WriteLine("  no rows: these reports do not say");
        if (result.Rows.Count > Rows)
            output.WriteLine($"  … and {Counted.Of("row", result.Rows.Count - Rows)} more: kg ask {question.Id}");
        output.WriteLine();
    }

    private static string Title(Question question)
    {
        var given = question.Parameters
            .Where(p => p.Default is string)
            .Select(p => $"{p.Name}={TableValue.Of(p.Default)}");
        return $"{question.TitleZh} {question.Title} ({string.Join(", ", given.Prepend(question.Id))})";
    }

    private static void WriteRow(IReadOnlyList<string> columns, IReadOnlyList<object?> row, TextWriter output)
    {
        var facts = columns.Zip(row)
            .Where(cell => !EvidenceColumns.Contains(cell.First, StringComparer.Ordinal))
            .Select(cell => TableValue.Of(cell.Second))
            .Where(text => text.Length > 0);
        output.WriteLine($"  • {string.Join(" | ", facts)}");
        var (quote, passages) = (Value(columns, row, "quote"), Value(columns, row, "evidence"));
        if (quote.Length > 0)
            output.WriteLine($"      “{quote}” [{passages.Split("; ")[0]}]");
    }

    private static string Value(IReadOnlyList<string> columns, IReadOnlyList<object?> row, string column)
    {
        var at = columns.ToList().IndexOf(column);
        return at < 0 ? string.Empty : TableValue.Of(row[at]);
    }
}
