using System.Buffers;

namespace KnowledgeGraph.Segmenting;

/// <summary>The quotes, title marks and brackets of a text that are closed within a reasonable distance.
/// One that is never closed must not swallow the rest of the passage, so it does not count.</summary>
internal sealed class QuoteSpans
{
    private const int Farthest = 200;
    private const string Openers = "《“「（";
    private const string Closers = "》”」）";

    private static readonly SearchValues<char> _marks = SearchValues.Create(Openers + Closers);

    private readonly List<(int Start, int End)> _outermost = [];
    private readonly List<(int At, int Kind)> _open = [];
    private int _cursor;

    /// <summary>Takes a text and pairs its marks in one pass.</summary>
    public void Pair(string text)
    {
        _outermost.Clear();
        _open.Clear();
        _cursor = 0;
        for (int i = text.AsSpan().IndexOfAny(_marks); i >= 0; i = Next(text, i + 1))
        {
            int opened = Openers.IndexOf(text[i], StringComparison.Ordinal);
            if (opened >= 0)
                _open.Add((i, opened));
            else if (_open.Count > 0 && Closers.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var closed)
                Close(i, closed);
        }
    }

    /// <summary>True when a pair around <paramref name="at"/> is still open at <paramref name="end"/>. Ask in rising order.</summary>
    public bool EnclosesPast(int at, int end)
    {
        while (_cursor < _outermost.Count && _outermost[_cursor].End <= at)
            _cursor++;
        return _cursor < _outermost.Count && _outermost[_cursor].Start < at && _outermost[_cursor].End > end;
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(_marks) is >= 0 and var step ? from + step : -1;

    private void Close(int at, int kind)
    {
        // Marks of other kinds opened since are stray; those too far away are not looked at.
        int match = _open.Count - 1;
        while (match >= 0 && _open[match].Kind != kind && at - _open[match].At <= Farthest)
            match--;
        if (match < 0 || _open[match].Kind != kind || at - _open[match].At > Farthest)
            return;
        int start = _open[match].At;
        _open.RemoveRange(match, _open.Count - match);
        while (_outermost.Count > 0 && _outermost[^1].Start > start)
            _outermost.RemoveAt(_outermost.Count - 1);
        _outermost.Add((start, at + 1));
    }
}
