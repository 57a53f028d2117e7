using KnowledgeGraph.Reading.Cleaning;

namespace KnowledgeGraph.Reading.Parsing;

/// <summary>Cuts HTML into lines at the elements that begin one. Tolerant of whatever is not closed, without recursion, and exact about raw offsets,
/// which a tree of text nodes with decoded references is not.</summary>
internal sealed class HtmlParser
{
    private const int DeepestList = 6;

    private readonly string _raw;
    private readonly int _end;
    private readonly List<SourceLine> _lines = [];
    private readonly List<(int Start, int End)> _cells = [];
    private int _lineStart;
    private int _heading;
    private int _lists;
    private bool _inItem;
    private int _rowStart = -1;
    private int _cellStart = -1;
    private int _headerCells;
    private bool _inHead;
    private readonly HashSet<string> _unclosed = new(StringComparer.OrdinalIgnoreCase);

    private HtmlParser(string raw, int start, int end)
    {
        _raw = raw;
        _end = end;
        _lineStart = start;
    }

    /// <summary>The lines between two raw offsets, in order.</summary>
    public static List<SourceLine> Parse(string raw, int start, int end)
    {
        var parser = new HtmlParser(raw, start, end);
        int at = start;
        while (at < end)
            at = parser.Step(at);
        parser.CloseRow(end);
        parser.Flush(end);
        return parser._lines;
    }

    private int Step(int at)
    {
        int open = _raw.AsSpan(at, _end - at).IndexOf('<');
        if (open < 0)
            return _end;
        at += open;
        var tag = HtmlTag.Read(_raw, at, _end);
        if (tag.Length == 0)
            return _raw.AsSpan(at, Math.Min(4, _end - at)) is "<!--" ? SkipComment(at) : at + 1;
        var name = _raw.AsSpan(tag.NameStart, tag.NameLength);
        if (!tag.IsClosing && !tag.IsComment && HtmlNames.IsSkipped(name))
            return SkipElement(at, at + tag.Length, name);
        if (!tag.IsComment && HtmlNames.IsBlock(name))
            Break(at, at + tag.Length, tag.IsClosing);
        return at + tag.Length;
    }

    private int SkipElement(int at, int after, ReadOnlySpan<char> name)
    {
        if (_raw[after - 2] == '/')
            return after;
        int close = IndexAfter(after, $"</{name}");
        if (close < 0)
            return after;
        if (_cellStart < 0)
            Flush(at);
        _lineStart = close;
        return close;
    }

    /// <summary>A comment longer than cleaning looks ahead is taken out here.</summary>
    private int SkipComment(int at)
    {
        int close = IndexAfter(at, "-->");
        if (close < 0)
            return at + 1;
        if (_cellStart < 0)
            Flush(at);
        _lineStart = close + 3;
        return close + 3;
    }

    /// <summary>Where <paramref name="mark"/> stands next; a mark not found once is not looked for again, so that a file of open tags costs one pass.</summary>
    private int IndexAfter(int at, string mark)
    {
        if (_unclosed.Contains(mark))
            return -1;
        int found = _raw.AsSpan(at, _end - at).IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
            _unclosed.Add(mark);
        return found < 0 ? -1 : at + found;
    }

    /// <summary>Ends the line at a block's tag and notes what the tag opens or closes.</summary>
    private void Break(int at, int after, bool isClosing)
    {
        string name = HtmlNames.NameOf(_raw.AsSpan(at, after - at)).ToString().ToLowerInvariant();
        if (name is "td" or "th" or "tr" or "table" or "thead" or "tbody" or "tfoot")
        {
            BreakTable(name, at, after, isClosing);
            return;
        }
        if (_cellStart >= 0)
            return;
        Flush(at);
        _lineStart = after;
        if (name is ['h', >= '1' and <= '6'])
            _heading = isClosing ? 0 : name[1] - '0';
        else if (name is "ul" or "ol" or "dl" or "menu")
            _lists = Math.Max(0, _lists + (isClosing ? -1 : 1));
        else if (name is "li" or "dd" or "dt")
            _inItem = !isClosing;
    }

    private void BreakTable(string name, int at, int after, bool isClosing)
    {
        if (_cellStart < 0)
            Flush(at);
        else
            CloseCell(at);
        if (name is "td" or "th" && !isClosing)
        {
            _rowStart = _rowStart < 0 ? at : _rowStart;
            _cellStart = after;
            _headerCells += name == "th" ? 1 : 0;
        }
        else if (name is not ("td" or "th"))
        {
            CloseRow(at);
            _rowStart = name == "tr" && !isClosing ? at : -1;
            _inHead = name == "thead" ? !isClosing : _inHead && name == "tr";
        }
        _lineStart = after;
    }

    private void CloseCell(int at)
    {
        _cells.Add(SourceLines.Trim(_raw, _cellStart, at));
        _cellStart = -1;
    }

    private void CloseRow(int at)
    {
        if (_cellStart >= 0)
            CloseCell(at);
        if (_cells.Exists(c => HasText(c.Start, c.End)))
        {
            bool isHeader = _inHead || _headerCells == _cells.Count;
            _lines.Add(new SourceLine(LineMarkup.TableRow, 0, _cells[0].Start, _cells[^1].End, 0) { Cells = [.. _cells], IsTableHeader = isHeader, IsClosed = true });
            _lineStart = at;
        }
        _cells.Clear();
        _headerCells = 0;
    }

    private void Flush(int at)
    {
        var (start, end) = SourceLines.Trim(_raw, Math.Min(_lineStart, at), at);
        _lineStart = at;
        if (!HasText(start, end))
            return;
        // Text between the cells of a row: a cell whose tag is broken (</td> colspan="3">要求</td>).
        if (_cells.Count > 0)
        {
            _cells.Add((start, end));
            return;
        }
        var (markup, level) = _heading > 0 ? (LineMarkup.Heading, _heading)
            : _inItem ? (LineMarkup.ListItem, Math.Clamp(_lists, 1, DeepestList))
            : (LineMarkup.Plain, 0);
        _lines.Add(new SourceLine(markup, level, start, end, 0) { IsClosed = true });
    }

    /// <summary>True when something visible stands in the range besides tags.</summary>
    private bool HasText(int start, int end)
    {
        while (start < end)
        {
            if (Characters.IsTrimmed(_raw[start]))
                start++;
            else if (_raw[start] == '<' && HtmlTag.Read(_raw, start, end) is { Length: > 0 } tag)
                start += tag.Length;
            else if (CharacterReference.Match(_raw, start, end, out string decoded) is > 0 and var length && Characters.IsTrimmed(decoded[0]))
                start += length;
            else
                return true;
        }
        return false;
    }
}
