using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>Reads a tab-separated lexicon: a header line, then one row a line; empty lines and lines that start with <c>#</c> are comments.</summary>
internal static class TsvTable
{
    /// <summary>Rows as column → value; a short row leaves its last columns empty. Throws <see cref="RuleFileException"/> with the line
    /// on a missing column of <paramref name="required"/> or a row longer than the header.</summary>
    public static IEnumerable<(int Line, IReadOnlyDictionary<string, string> Row)> Read(KnowledgeFiles files, string name, params string[] required)
    {
        string[]? header = null;
        string[] lines = files.ReadText(name).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            if (header is null)
            {
                header = Header(files, name, i + 1, cells, required);
                continue;
            }
            if (cells.Length > header.Length)
                throw new RuleFileException(files.Describe(name), i + 1, $"has {cells.Length} columns, the header has {header.Length}.");
            yield return (i + 1, ToRow(header, cells));
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

    private static Dictionary<string, string> ToRow(string[] header, string[] cells)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < header.Length; i++)
            row[header[i]] = i < cells.Length ? cells[i].Trim() : "";
        return row;
    }

    /// <summary>A cell's <c>;</c>-separated entries without blanks.</summary>
    public static string[] List(string cell)
        => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
