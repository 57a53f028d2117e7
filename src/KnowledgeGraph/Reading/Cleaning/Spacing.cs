namespace KnowledgeGraph.Reading.Cleaning;

/// <summary>What the blanks of one block mean, found by a look at its first part.</summary>
/// <param name="KeepsLabels">The block is a row of labels ("科技履约保 小巨人信用贷"): a blank between two words of Chinese stays.</param>
/// <param name="JoinsDigits">The block is letter-spaced ("已 有 累 计 1 3 7 家"): blanks between digits go too.</param>
/// <param name="KeptGap">Raw index of a blank that stays although Chinese stands around it, -1 for none.</param>
internal readonly record struct Spacing(bool KeepsLabels, bool JoinsDigits, int KeptGap)
{
    private const int Probe = 2000;
    private const int ShortestCaption = 5;
    private const int LongestCaption = 40;
    private const int ShortestCaptioned = 30;

    /// <summary>Looks at the raw text between <paramref name="start"/> and <paramref name="end"/>.</summary>
    public static Spacing Of(string raw, int start, int end)
    {
        int gaps = 0, singles = 0, word = 0, firstGap = -1, length = 0;
        bool hasPunctuation = false, punctuatedBeforeGap = false;
        int stop = Math.Min(end, start + Probe);
        for (int i = start; i < stop; i++)
        {
            char c = raw[i];
            if (c is '*' or '_' or '$' || Characters.IsInvisible(c))
                continue;
            if (char.IsWhiteSpace(c))
            {
                int next = NextVisible(raw, i, end);
                if (raw.AsSpan(i, next - i).IndexOfAny('\n', '\r') >= 0)
                    word = 0; // A broken line is no gap.
                if (next < end && word > 0 && Characters.IsHan(raw[next]))
                {
                    gaps++;
                    singles += word == 1 || IsSingle(raw, next, end) ? 1 : 0;
                    if (firstGap < 0)
                        (firstGap, punctuatedBeforeGap, length) = (i, hasPunctuation, i - start);
                }
                else if (firstGap < 0 && word > 0 && next < end && char.IsAsciiDigit(raw[next]) && IsDate(raw, next, end))
                {
                    gaps++;
                    (firstGap, punctuatedBeforeGap, length) = (i, hasPunctuation, i - start);
                }
                word = 0;
                i = next - 1;
                continue;
            }
            word = Characters.IsHan(c) ? word + 1 : c is '”' or '）' or ')' && word > 0 ? word + 1 : 0;
            hasPunctuation |= c is '，' or ',' or '。' or '；' or ';' or '！' or '？' or '：';
        }
        bool isCaption = gaps == 1 && singles == 0 && !punctuatedBeforeGap && hasPunctuation
            && length is >= ShortestCaption and <= LongestCaption && end - firstGap >= ShortestCaptioned;
        return new Spacing(!hasPunctuation, singles >= 3, isCaption ? firstGap : -1);
    }

    private static int NextVisible(string raw, int at, int end)
    {
        while (at < end && (Characters.IsTrimmed(raw[at]) || raw[at] is '*' or '_' or '$'))
            at++;
        return at;
    }

    private static bool IsSingle(string raw, int at, int end) => at + 1 >= end || !Characters.IsHan(raw[at + 1]);

    /// <summary>"9月17日" or "2010年": what a captioned paragraph likes to begin with.</summary>
    private static bool IsDate(string raw, int at, int end)
    {
        int digits = 0;
        while (at + digits < end && digits < 5 && char.IsAsciiDigit(raw[at + digits]))
            digits++;
        return at + digits < end && raw[at + digits] is '年' or '月';
    }
}
