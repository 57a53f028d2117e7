using System.Globalization;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Writes, row by row, where the facts of an answer stand: report, headings, passage and sentence.</summary>
internal static class EvidenceWriter
{
    /// <summary>One block a row; a row that counts or compares has none.</summary>
    public static void Write(QueryResult result, IReadOnlyDictionary<string, CitedPassage> passages, TextWriter output)
    {
        for (var row = 0; row < result.Rows.Count; row++)
        {
            var ids = AnswerColumns.EvidenceOf(result, row);
            if (ids.Count == 0)
                continue;
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Row {row + 1}"));
            foreach (var quote in AnswerColumns.QuotesOf(result, row))
                output.WriteLine($"  “{quote}”");
            foreach (var id in ids)
                output.WriteLine(passages.TryGetValue(id, out var passage) ? $"    {passage.Place} [{id}]" : $"    [{id}]");
        }
    }
}
