using System.Buffers;

namespace KnowledgeGraph.Recognizing.Dates;

/// <summary>Finds the places of a text where a date may start, so that the expression of dates runs over the few that do.</summary>
internal static class DateStart
{
    private static readonly SearchValues<char> _first = SearchValues.Create("0123456789０１２３４５６７８９去今上下明截前第一二三四“");

    private const string Numerals = "一二两三四五六七八九十";

    /// <summary>The first place from <paramref name="from"/> on where a date may start, -1 when there is none.</summary>
    public static int Next(string text, int from)
    {
        for (int at = from; at < text.Length; at++)
        {
            int step = text.AsSpan(at).IndexOfAny(_first);
            if (step < 0)
                return -1;
            at += step;
            char second = at + 1 < text.Length ? text[at + 1] : '\0';
            int end = EndOfNumbers(text, at);
            bool starts = text[at] switch
            {
                '“' => second is '八' or '九' or '十',
                '去' or '今' or '明' => second == '年',
                '上' => second is '年' or '一' or '半',
                '下' => second == '半',
                '前' => char.IsAsciiDigit(second) || Numerals.Contains(second, StringComparison.Ordinal),
                '第' => second is '一' or '二' or '三' or '四',
                '一' or '二' or '三' or '四' => second == '季',
                '截' => second is '至' or '止',
                _ => end < text.Length && text[end] is '年' or '月' or '季',
            };
            if (starts)
                return at;
            // No number of a run starts a date when its first does not: what ends the run is the same for all.
            at = Math.Max(at, end - 1);
        }
        return -1;
    }

    /// <summary>The end of the numbers, blanks and dashes from <paramref name="start"/> on.</summary>
    private static int EndOfNumbers(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsDigit(text[end]) || char.IsWhiteSpace(text[end]) || text[end] is '—' or '–' or '-' or '~' or '至' or '到'))
            end++;
        return end;
    }
}
