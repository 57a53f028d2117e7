using KnowledgeGraph.Reading.Cleaning;

namespace KnowledgeGraph.Reading.Parsing;

/// <summary>Reads plain text with the traces of Markdown that text extraction leaves, and Markdown itself as far as reports use it:
/// headings, lists, quotes, fences, tables, HTML between the lines.</summary>
internal sealed class MarkdownParser
{
    private readonly string _raw;
    private readonly List<SourceLine> _lines = [];
    private readonly MarkdownTable _table;
    private int _blanks;
    private int _tableEnd = -1;

    private MarkdownParser(string raw)
    {
        _raw = raw;
        _table = new MarkdownTable(raw);
    }

    /// <summary>All lines with content, in order.</summary>
    public static List<SourceLine> Parse(string raw)
    {
        var parser = new MarkdownParser(raw);
        int at = 0;
        while (at < raw.Length)
            at = parser.ParseLine(at);
        return parser._lines;
    }

    private int ParseLine(int at)
    {
        var (lineEnd, next) = SourceLines.At(_raw, at, _raw.Length);
        var (start, end) = SourceLines.Trim(_raw, at, lineEnd);
        if (start == end || IsFence(start, end) || IsRule(start, end))
            return Skip(next);
        if (MarkdownBlock.HoldsHtml(_raw.AsSpan(start, end - start)))
            return ParseHtml(start, lineEnd, next);
        if (_table.Row(start, end, next) is { } row)
            return AddRow(row, next);
        _table.Close();
        AddText(at, start, end);
        return next;
    }

    private int Skip(int next)
    {
        _blanks++;
        _table.Close();
        return next;
    }

    /// <summary>Reads the HTML that begins on the line: up to its end, or that of the table which begins there.</summary>
    private int ParseHtml(int start, int end, int next)
    {
        if (_raw.AsSpan(start).StartsWith("<table", StringComparison.OrdinalIgnoreCase) && TableEnd(start) is >= 0 and var close && close > end)
            (end, next) = SourceLines.At(_raw, close, _raw.Length);
        var lines = HtmlParser.Parse(_raw, start, end);
        for (int i = 0; i < lines.Count; i++)
            _lines.Add(i == 0 ? lines[i] with { BlankLines = _blanks } : lines[i]);
        _blanks = lines.Count > 0 ? 0 : _blanks + 1;
        return next;
    }

    /// <summary>Where the next table ends; kept, so that tables which are never closed cost one search.</summary>
    private int TableEnd(int start)
    {
        if (_tableEnd < start && _tableEnd != int.MaxValue)
        {
            int found = _raw.AsSpan(start).IndexOf("</table>", StringComparison.OrdinalIgnoreCase);
            _tableEnd = found < 0 ? int.MaxValue : start + found;
        }
        return _tableEnd == int.MaxValue ? -1 : _tableEnd;
    }

    private int AddRow(SourceLine row, int next)
    {
        if (row.End > row.Start)
        {
            _lines.Add(row with { BlankLines = _blanks });
            _blanks = 0;
        }
        return next;
    }

    private void AddText(int lineStart, int start, int end)
    {
        var line = MarkdownBlock.Classify(_raw, lineStart, start, end);
        if (line.Start >= line.End)
        {
            _blanks++;
            return;
        }
        _lines.Add(line with { BlankLines = _blanks, IsIndented = start > lineStart });
        _blanks = 0;
    }

    private bool IsFence(int start, int end) =>
        end - start >= 3 && (_raw.AsSpan(start, 3).SequenceEqual("```") || _raw.AsSpan(start, 3).SequenceEqual("~~~"));

    /// <summary>A line of three or more equal signs, dashes, stars or underscores. Such a line right below text makes that text a heading in Markdown.</summary>
    private bool IsRule(int start, int end)
    {
        char mark = _raw[start];
        if (end - start < 3 || mark is not ('-' or '=' or '*' or '_') || _raw.AsSpan(start, end - start).ContainsAnyExcept(mark, ' '))
            return false;
        if (mark is '=' or '-' && _blanks == 0 && _lines.Count > 0 && _lines[^1] is { Markup: LineMarkup.Plain } above && above.End - above.Start <= 60 && !Characters.IsSentenceEnd(_raw[above.End - 1]))
            _lines[^1] = above with { Markup = LineMarkup.Heading, Level = mark == '=' ? 1 : 2 };
        return true;
    }
}
