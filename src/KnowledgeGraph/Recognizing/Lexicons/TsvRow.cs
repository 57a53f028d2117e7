namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>One row of a tab-separated file. Cells are cut out when they are asked for: most of the many rows have few of them.</summary>
/// <param name="Line">Number of the line in the file, from 1.</param>
internal readonly record struct TsvRow(int Line)
{
    private readonly string[] _header = [];
    private readonly ReadOnlyMemory<char> _line;

    /// <summary>The row that <paramref name="cells"/> hold under <paramref name="header"/>.</summary>
    public TsvRow(int line, string[] header, ReadOnlyMemory<char> cells)
        : this(line) => (_header, _line) = (header, cells);

    /// <summary>The cell without blanks round it; empty where the row is too short or the file has no such column.</summary>
    public string this[string column]
    {
        get
        {
            int at = Array.IndexOf(_header, column);
            if (at < 0)
                return "";
            var rest = _line.Span;
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
