namespace KnowledgeGraph.Reading.Parsing;

/// <summary>Follows the pipe tables of Markdown from line to line: a header, the rule below it, rows until another kind of line.</summary>
internal sealed class MarkdownTable(string raw)
{
    /// <summary>A longer line with bars is anything but a row.</summary>
    private const int LongestRow = 100_000;

    private bool _isOpen;

    /// <summary>The table ends: the next line with bars must start with one or bring its own rule.</summary>
    public void Close() => _isOpen = false;

    /// <summary>The line as a row (without content for the rule itself), or null where it belongs to no table. <paramref name="next"/> is where the following line begins.</summary>
    public SourceLine? Row(int start, int end, int next)
    {
        var line = raw.AsSpan(start, end - start);
        if (line.Length > LongestRow || !line.Contains('|'))
            return null;
        if (IsRule(line))
            return new SourceLine(LineMarkup.TableRow, 0, start, start, 0);
        bool isHeader = !_isOpen && NextIsRule(next);
        if (!isHeader && !_isOpen && !(line[0] == '|' && line[^1] == '|' && line.Length > 2))
            return null;
        _isOpen = true;
        var cells = Cells(start, end);
        return cells.TrueForAll(c => c.Start == c.End)
            ? new SourceLine(LineMarkup.TableRow, 0, start, start, 0)
            : new SourceLine(LineMarkup.TableRow, 0, start, end, 0) { Cells = cells, IsTableHeader = isHeader };
    }

    private bool NextIsRule(int next)
    {
        if (next >= raw.Length)
            return false;
        var (end, _) = SourceLines.At(raw, next, Math.Min(raw.Length, next + 10_000));
        return IsRule(raw.AsSpan(next, end - next).Trim());
    }

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line.Contains('-') && line.Contains('|') && !line.ContainsAnyExcept("|-: \t");

    private List<(int Start, int End)> Cells(int start, int end)
    {
        var cells = new List<(int, int)>();
        int from = raw[start] == '|' ? start + 1 : start;
        int stop = raw[end - 1] == '|' && end - 1 > from && raw[end - 2] != '\\' ? end - 1 : end;
        for (int i = from; i <= stop; i++)
        {
            if (i < stop && (raw[i] != '|' || (i > from && raw[i - 1] == '\\')))
                continue;
            cells.Add(SourceLines.Trim(raw, from, i));
            from = i + 1;
        }
        return cells;
    }
}
