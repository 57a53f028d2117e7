using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>Reads a tab-separated lexicon: a header line, then one row a line; empty lines and lines that start with <c>#</c> are comments.</summary>
internal static class TsvTable
{
    /// <summary>The rows; a short row leaves its last columns empty. Throws <see cref="RuleFileException"/> with the line
    /// on a missing column of <paramref name="required"/> or a row longer than the header.</summary>
    public static IEnumerable<TsvRow> Read(KnowledgeFiles files, string name, params string[] required)
    {
        string[]? header = null;
        string text = files.ReadText(name);
        for (int start = 0, number = 1; start < text.Length; number++)
        {
            int end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsMemory(start..end).TrimEnd('\r');
            start = end + 1;
            if (line.Length == 0 || line.Span[0] == '#')
                continue;
            if (header is null)
            {
                header = Header(files, name, number, line.ToString().Split('\t'), required);
                continue;
            }
            int columns = line.Span.Count('\t') + 1;
            if (columns > header.Length)
                throw new RuleFileException(files.Describe(name), number, $"has {columns} columns, the header has {header.Length}.");
            yield return new TsvRow(number, header, line);
        }
    }

    private static string[] Header(KnowledgeFiles files, string name, int line, string[] cells, string[] required)
    {
        foreach (string column in required)
        {
            if (!cells.Contains(column, StringComparer.Ordinal))
                throw new RuleFileException(files.Describe(name), line, $"the header lacks the column '{column}'.");
        }
        return cells;
    }

    /// <summary>A cell's <c>;</c>-separated entries without blanks.</summary>
    public static string[] List(string cell)
        => cell.Length == 0 ? [] : cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
