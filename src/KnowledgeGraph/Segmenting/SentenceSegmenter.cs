using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cleaning;

namespace KnowledgeGraph.Segmenting;

/// <summary>Cuts a passage into sentences at 。！？ and line ends. What stands in 《》, or in quotes that do not end the sentence, is not cut.</summary>
internal static class SentenceSegmenter
{
    /// <summary>Spans relative to <paramref name="text"/>, without outer white space; together they cover all that is not white space.</summary>
    public static IReadOnlyList<TextSpan> Segment(string text)
    {
        var sentences = new List<TextSpan>();
        var quotes = new QuoteSpans(text);
        int caption = Spacing.Of(text, 0, text.Length).KeptGap;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isBreak = text[i] == '\n' || i == caption;
            if (!isBreak && !Characters.IsSentenceEnd(text[i]))
                continue;
            int end = isBreak ? i : EndAfter(text, i, quotes);
            if (end < 0)
                continue;
            Add(sentences, text, start, end);
            start = end;
            i = Math.Max(i, end - 1);
        }
        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>One past the sentence whose end mark stands at <paramref name="at"/>, or -1 where the sentence goes on.</summary>
    private static int EndAfter(string text, int at, QuoteSpans quotes)
    {
        int end = at + 1;
        while (end < text.Length && (Characters.IsSentenceEnd(text[end]) || Characters.IsClosing(text[end])))
            end++;
        if (quotes.EnclosesPast(at, end))
            return -1;
        bool isQuoted = Characters.IsClosing(text[end - 1]);
        char next = end < text.Length ? text[end] : '\n';
        if (isQuoted && next is '，' or '、' or '；' or '：' or '的' or ',' or ';')
            return -1;
        // An exclamation or question mark of ASCII may be part of a name or an address.
        return text[at] is '!' or '?' && (char.IsAsciiLetterOrDigit(next) || next is '=' or '&' or '/') ? -1 : end;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(new TextSpan(start, end));
    }
}
