namespace KnowledgeGraph.Reading.Cleaning;

/// <summary>One look at the first part of a block: which blanks stand between Chinese words, and how.</summary>
internal struct SpacingSurvey
{
    private const int Probe = 2000;
    private const int LongestCaption = 40;
    private const int ShortestCaptioned = 30;

    private readonly string _raw;
    private readonly int _start;
    private readonly int _end;
    private int _word;
    private int _gaps;
    private int _firstGap;
    private bool _isPunctuatedBefore;

    /// <summary>Looks at the text between two offsets, at most its first 2,000 code units.</summary>
    public SpacingSurvey(string raw, int start, int end)
    {
        (_raw, _start, _end, _firstGap) = (raw, start, end, -1);
        int stop = Math.Min(end, start + Probe);
        for (int at = start; at < stop;)
            at = Visit(at, stop);
    }

    /// <summary>True when the block is running text.</summary>
    public bool HasPunctuation { get; private set; }

    /// <summary>Blanks between ideographs with a single one on a side: the mark of letter-spaced lines.</summary>
    public int SingleGaps { get; private set; }

    /// <summary>The raw index of the only blank in running text, where it parts a caption of at least <paramref name="shortest"/> characters from the text; else -1.</summary>
    public readonly int CaptionEnd(int shortest)
    {
        int length = _firstGap - _start;
        bool isCaption = _gaps == 1 && SingleGaps == 0 && !_isPunctuatedBefore && HasPunctuation
            && length >= shortest && length <= LongestCaption && _end - _firstGap >= ShortestCaptioned;
        return isCaption ? _firstGap : -1;
    }

    private int Visit(int at, int stop)
    {
        // Nearly all of a report.
        int plain = _raw.AsSpan(at, stop - at).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') is >= 0 and var length ? length : stop - at;
        if (plain > 0)
        {
            _word += plain;
            return at + plain;
        }
        char c = _raw[at];
        if (c is '，' or '。' or '；' or '：')
        {
            (_word, HasPunctuation) = (0, true);
            return at + 1;
        }
        if (IsSkipped(c))
            return at + 1;
        if (char.IsWhiteSpace(c))
            return VisitBlank(at);
        bool isClosing = c is '”' or '）' or ')' && _word > 0;
        _word = Characters.IsHan(c) || isClosing ? _word + 1 : 0;
        HasPunctuation |= c is '，' or ',' or '。' or '；' or ';' or '！' or '？' or '：';
        return at + 1;
    }

    private int VisitBlank(int at)
    {
        int next = at;
        while (next < _end && (char.IsWhiteSpace(_raw[next]) || IsSkipped(_raw[next])))
            next++;
        bool isBrokenLine = _raw.AsSpan(at, next - at).IndexOfAny('\n', '\r') >= 0;
        if (_word > 0 && next < _end && !isBrokenLine)
            VisitGap(at, next);
        _word = 0;
        return next;
    }

    private void VisitGap(int at, int next)
    {
        bool isHan = Characters.IsHan(_raw[next]);
        if (!isHan && !IsDate(next))
            return;
        _gaps++;
        bool isSingle = _word == 1 || next + 1 >= _end || !Characters.IsHan(_raw[next + 1]);
        SingleGaps += isHan && isSingle ? 1 : 0;
        if (_firstGap < 0)
            (_firstGap, _isPunctuatedBefore) = (at, HasPunctuation);
    }

    /// <summary>"9月17日" or "2010年": what a captioned paragraph likes to begin with.</summary>
    private readonly bool IsDate(int at)
    {
        int digits = 0;
        while (at + digits < _end && digits < 5 && char.IsAsciiDigit(_raw[at + digits]))
            digits++;
        return digits > 0 && at + digits < _end && _raw[at + digits] is '年' or '月';
    }

    private static bool IsSkipped(char c) => c is '*' or '_' or '$' || Characters.IsInvisible(c);
}
