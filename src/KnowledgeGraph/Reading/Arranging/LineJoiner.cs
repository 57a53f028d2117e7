using System.Text.RegularExpressions;
using KnowledgeGraph.Reading.Parsing;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>Tells where a line goes on with the sentence of the line above it, broken only by the width of the page.</summary>
internal sealed partial class LineJoiner
{
    private const double FullLine = 18;
    private const double Ragged = 1.5;
    private const double WidestRung = 10;

    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly IReadOnlyList<LineShape> _shapes;
    private readonly WrapWidth _wrap;
    private readonly double[] _columns;
    private readonly int[] _groupSizes;
    private readonly double[] _ladders;
    private readonly bool _marksIndents;

    /// <summary>Measures the columns of the text: lines without an empty line between them stand in one.</summary>
    public LineJoiner(IReadOnlyList<SourceLine> lines, IReadOnlyList<LineShape> shapes)
    {
        (_lines, _shapes) = (lines, shapes);
        _marksIndents = lines.Count(l => l.IsIndented) * 2 < lines.Count;
        _wrap = WrapWidth.Of(lines, shapes);
        _columns = new double[lines.Count];
        _groupSizes = new int[lines.Count];
        for (int i = 0; i < lines.Count;)
            i = MeasureGroup(i);
        _ladders = new double[lines.Count];
        if (_wrap.IsWrapped)
            MeasureLadders();
    }

    /// <summary>True when line <paramref name="next"/> continues the line before it.</summary>
    public bool Joins(int next)
    {
        var (above, line) = (_lines[next - 1], _lines[next]);
        var (upper, lower) = (_shapes[next - 1], _shapes[next]);
        if (line.Markup != LineMarkup.Plain || line.IsClosed || above.IsClosed || above.Markup is LineMarkup.Heading or LineMarkup.TableRow)
            return false;
        if (StartsAnew(lower.Text) || (_marksIndents && line.IsIndented))
            return false;
        if (line.BlankLines > 0)
            return _wrap.IsWrapped && line.BlankLines == 1 && !upper.IsEnded && JoinsOverBlank(next, upper, lower);
        if (upper.IsEnded && !(_wrap.IsWrapped && upper.Last == '；' && IsFull(next - 1)))
            return false;
        // ◆ 协会动态 above its text is a caption where no page width breaks lines.
        bool goesOn = above.Markup != LineMarkup.Plain && (above.Markup != LineMarkup.Sign || _wrap.IsWrapped);
        return goesOn || upper.IsUnfinished || IsFull(next - 1);
    }

    /// <summary>Page breaks leave an empty line inside a sentence; only a full line, or one with an open bracket, is sure to go on.</summary>
    private bool JoinsOverBlank(int next, LineShape upper, LineShape lower)
    {
        bool isFull = upper.Width >= _wrap.Page * 0.9 && _wrap.Page >= FullLine && !IsTitle(next, lower);
        if (upper.IsOpen || Continues(lower.Text[0]) || isFull)
            return true;
        double ladder = _ladders[next - 1];
        return ladder > 0 && ladder == _ladders[next] && upper.Width >= ladder - Ragged && !DateStart().IsMatch(lower.Text);
    }

    /// <summary>A short line alone, without a mark in it or at its end.</summary>
    private bool IsTitle(int at, LineShape shape) =>
        _groupSizes[at] == 1 && !shape.IsEnded && shape.Width < FullLine && shape.Text.AsSpan().IndexOfAny("，、；") < 0;

    private bool IsFull(int at)
    {
        var (width, text) = (_shapes[at].Width, _shapes[at].Text);
        bool isRunning = text.AsSpan().IndexOfAny("，、；") >= 0;
        if (_wrap.IsWrapped && _groupSizes[at] == 2 && EndsWithFigure(text) && !isRunning)
            return false;
        // Running text tells itself from a title by its commas; a title must be as long as the column to be taken for text.
        if (_wrap.IsWrapped)
            return width >= (isRunning ? _columns[at] * 0.75 : _columns[at] - Ragged);
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

    /// <summary>Very narrow columns come out of a page as single short lines with an empty line after each; three or more make a ladder.</summary>
    private void MeasureLadders()
    {
        for (int start = 0; start < _lines.Count;)
        {
            int end = start;
            double widest = 0;
            while (end < _lines.Count && IsRung(end) && (end == start || _lines[end].BlankLines == 1))
                widest = Math.Max(widest, _shapes[end++].Width);
            if (end - start >= 3)
                Array.Fill(_ladders, widest, start, end - start);
            start = Math.Max(end, start + 1);
        }
    }

    private bool IsRung(int at) =>
        _lines[at].Markup == LineMarkup.Plain && _groupSizes[at] == 1 && _shapes[at].Width <= WidestRung && !StartsAnew(_shapes[at].Text);

    /// <summary>A figure with its measure word is a whole entry: "天使投资引导基金累计投资16家".</summary>
    private static bool EndsWithFigure(string text)
    {
        int at = text.Length - 1;
        while (at >= 0 && text[at] is '家' or '项' or '个' or '元' or '亿' or '万' or '笔' or '次' or '倍' or '件' or '人' or '名' or '%' or '％')
            at--;
        return at < text.Length - 1 && at >= 0 && char.IsAsciiDigit(text[at]);
    }

    private static bool Continues(char first) => first is '，' or '。' or '、' or '；' or '）' or '》' or '”' or '：' or ',' or ')' or '（';

    private static bool StartsAnew(string text) =>
        text.Length == 0 || HeadingNumber.Match(text).Rank != HeadingRank.None || MonthLine.Month(text) != null || ListNumber.Length(text) > 0;

    [GeneratedRegex(@"^(\d{4}年)?\d{1,2}月(\d{1,2}日)?[，,]", RegexOptions.CultureInvariant)]
    private static partial Regex DateStart();
}
