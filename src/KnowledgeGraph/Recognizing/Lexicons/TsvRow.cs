namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>One row of a tab-separated file. Cells are cut out when they are asked for: most of the many rows have few of them.</summary>
/// <param name="line">Number of the line in the file, from 1.</param>
/// <param name="header">The names of the columns.</param>
/// <param name="cells">The cells, parted by tabs.</param>
internal readonly struct TsvRow(int line, string[] header, ReadOnlyMemory<char> cells)
{
    /// <summary>Number of the line in the file, from 1.</summary>
    public int Line => line;

    /// <summary>The cell without blanks round it; empty where the row is too short or the file has no such column.</summary>
    public string this[string column]
    {
        get
        {
            int at = Array.IndexOf(header, column);
            if (at < 0)
                return "";
            var rest = cells.Span;
            for (; at > 0; at--)
            {
                int tab = rest.IndexOf('\t');
                if (tab < 0)
                    return "";
                rest = rest[(tab + 1)..];
            }
            return (rest.IndexOf('\t') is >= 0 and var end ? rest[..end] : rest).Trim().ToString();
        }
    }
}
