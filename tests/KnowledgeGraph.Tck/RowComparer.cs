using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Tck;

/// <summary>Compares an answer with the table of a step.</summary>
internal static class RowComparer
{
    public static bool Same(Step wanted, QueryResult result, out string difference)
    {
        bool ordered = wanted.Text.Contains("in order", StringComparison.Ordinal);
        bool sortsLists = wanted.Text.Contains("ignoring element order", StringComparison.Ordinal);
        var expected = wanted.Table.Skip(1).Select(row => string.Join(" | ", row.Select(cell => ExpectedText.Of(cell, sortsLists)))).ToList();
        var actual = result.Rows.Select(row => string.Join(" | ", row.Select(value => Text(value, sortsLists)))).ToList();
        if (!ordered)
        {
            expected.Sort(StringComparer.Ordinal);
            actual.Sort(StringComparer.Ordinal);
        }
        bool columns = wanted.Table.Count == 0 || wanted.Table[0].SequenceEqual(result.Columns, StringComparer.Ordinal);
        difference = $"expected [{string.Join(", ", wanted.Table.FirstOrDefault() ?? [])}] {string.Join(" / ", expected.Take(10))}\nbut got  [{string.Join(", ", result.Columns)}] {string.Join(" / ", actual.Take(10))}";
        return columns && expected.SequenceEqual(actual, StringComparer.Ordinal);
    }

    private static string Text(object? value, bool sortsLists)
        => sortsLists && value is IReadOnlyList<object?> list
            ? $"[{string.Join(",", list.Select(item => Text(item, sortsLists)).Order(StringComparer.Ordinal))}]"
            : ActualText.Of(value);
}
