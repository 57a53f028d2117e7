using KnowledgeGraph.Reading.Parsing;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>Tells where a line goes on with the sentence of the line above it, broken only by the width of the page.</summary>
internal sealed class LineJoiner
{
    private const double FullLine = 18;
    private const double Ragged = 1.5;

    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly IReadOnlyList<LineShape> _shapes;
    private readonly WrapWidth _wrap;
    private readonly double[] _columns;
    private readonly int[] _groupSizes;

    /// <summary>Measures the columns of the text: lines without an empty line between them stand in one.</summary>
    public LineJoiner(IReadOnlyList<SourceLine> lines, IReadOnlyList<LineShape> shapes)
    {
        (_lines, _shapes) = (lines, shapes);
        _wrap = WrapWidth.Of(lines, shapes);
        _columns = new double[lines.Count];
        _groupSizes = new int[lines.Count];
        for (int i = 0; i < lines.Count;)
            i = MeasureGroup(i);
    }

    /// <summary>True when line <paramref name="next"/> continues the line before it.</summary>
    public bool Joins(int next)
    {
        var (above, line) = (_lines[next - 1], _lines[next]);
        var (upper, lower) = (_shapes[next - 1], _shapes[next]);
        if (line.Markup != LineMarkup.Plain || line.IsClosed || above.IsClosed || above.Markup is LineMarkup.Heading or LineMarkup.TableRow)
            return false;
        if (StartsAnew(lower.Text))
            return false;
        if (line.BlankLines > 0)
            return JoinsOverBlank(line.BlankLines, upper, lower);
        if (upper.IsEnded && !(_wrap.IsWrapped && upper.Last == '；' && IsFull(next - 1)))
            return false;
        return above.Markup != LineMarkup.Plain || upper.IsUnfinished || IsFull(next - 1);
    }

    /// <summary>Page breaks leave an empty line inside a sentence; only a full line, or one with an open bracket, is sure to go on.</summary>
    private bool JoinsOverBlank(int blanks, LineShape upper, LineShape lower)
    {
        if (!_wrap.IsWrapped || blanks > 1 || upper.IsEnded)
            return false;
        return upper.IsOpen || Continues(lower.Text[0]) || (upper.Width >= _wrap.Page - Ragged && _wrap.Page >= FullLine);
    }

    private bool IsFull(int at)
    {
        double width = _shapes[at].Width;
        if (_wrap.IsWrapped)
            return width >= _columns[at] - Ragged && !(_groupSizes[at] == 2 && EndsWithFigure(_shapes[at].Text) && !_shapes[at].Text.Contains('，', StringComparison.Ordinal));
        return width >= FullLine && width >= _columns[at] * 0.85;
    }

    private int MeasureGroup(int start)
    {
        int end = start + 1;
        while (end < _lines.Count && _lines[end] is { Markup: LineMarkup.Plain, BlankLines: 0 })
            end++;
        double widest = 0;
        for (int i = start; i < end; i++)
            widest = Math.Max(widest, _shapes[i].Width);
        Array.Fill(_columns, widest, start, end - start);
        Array.Fill(_groupSizes, end - start, start, end - start);
        return end;
    }

    /// <summary>A figure with its measure word is a whole entry: "天使投资引导基金累计投资16家".</summary>
    private static bool EndsWithFigure(string text)
    {
        int at = text.Length - 1;
        while (at >= 0 && text[at] is '家' or '项' or '个' or '元' or '亿' or '万' or '笔' or '次' or '倍' or '件' or '人' or '名' or '%' or '％')
            at--;
        return at < text.Length - 1 && at >= 0 && char.IsAsciiDigit(text[at]);
    }

    private static bool Continues(char first) => first is '，' or '。' or '、' or '；' or '）' or '》' or '”' or '：' or ',' or ')';

    private static bool StartsAnew(string text) =>
        text.Length == 0 || HeadingNumber.Match(text).Rank != HeadingRank.None || MonthLine.Month(text) != null || ListNumber.Length(text) > 0;
}
