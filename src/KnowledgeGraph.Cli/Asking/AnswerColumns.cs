using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>The columns that every question of the library names alike.</summary>
internal static class AnswerColumns
{
    /// <summary>Ids of the passages that state a row, the best first.</summary>
    public const string Evidence = "evidence";

    /// <summary>Columns that hold sentences, not names.</summary>
    public static readonly IReadOnlyList<string> Sentences = ["quote", "quotes", "text", Evidence];

    /// <summary>The passage ids of one row; empty where the question has no evidence.</summary>
    public static IReadOnlyList<string> EvidenceOf(QueryResult result, int row)
    {
        var at = IndexOf(result, Evidence);
        return at >= 0 && result.Rows[row][at] is IEnumerable<object?> ids ? [.. ids.OfType<string>().Distinct(StringComparer.Ordinal)] : [];
    }

    /// <summary>The sentences of one row: its quote, or one for each fact that it joins.</summary>
    public static IReadOnlyList<string> QuotesOf(QueryResult result, int row)
    {
        var (one, many) = (IndexOf(result, "quote"), IndexOf(result, "quotes"));
        if (one >= 0 && result.Rows[row][one] is string quote)
            return [quote];
        return many >= 0 && result.Rows[row][many] is IEnumerable<object?> quotes ? [.. quotes.OfType<string>()] : [];
    }

    /// <summary>The answer without a column.</summary>
    public static QueryResult Without(QueryResult result, string column)
    {
        var at = IndexOf(result, column);
        return at < 0 ? result : new QueryResult([.. Skip(result.Columns, at)], [.. result.Rows.Select(row => (IReadOnlyList<object?>)[.. Skip(row, at)])]);
    }

    /// <summary>The column's place; -1 where there is none.</summary>
    public static int IndexOf(QueryResult result, string column)
    {
        for (var i = 0; i < result.Columns.Count; i++)
        {
            if (string.Equals(result.Columns[i], column, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }

    private static IEnumerable<T> Skip<T>(IReadOnlyList<T> values, int at) => values.Where((_, i) => i != at);
}
