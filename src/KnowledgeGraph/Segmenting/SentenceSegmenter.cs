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
        int caption = Spacing.CaptionEnd(text);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isBreak = text[i] == '\n' || i == caption;
            if (!isBreak && !Characters.IsSentenceEnd(text[i]))
                continue;
            int end = isBreak ? i : AfterMarks(text, i);
            if (isBreak || Ends(text, i, end, quotes))
            {
                Add(sentences, text, start, end);
                start = end;
            }
            i = Math.Max(i, end - 1);
        }
        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>One past the end mark at <paramref name="at"/> with the marks, quotes and brackets that close behind it.</summary>
    private static int AfterMarks(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (Characters.IsSentenceEnd(text[end]) || Characters.IsClosing(text[end])))
            end++;
        return end;
    }

    private static bool Ends(string text, int at, int end, QuoteSpans quotes)
    {
        if (quotes.EnclosesPast(at, end))
            return false;
        bool isQuoted = Characters.IsClosing(text[end - 1]);
        char next = end < text.Length ? text[end] : '\n';
        if (isQuoted && next is '，' or '、' or '；' or '：' or '的' or ',' or ';')
            return false;
        // An exclamation or question mark of ASCII may be part of a name or an address.
        return !(text[at] is '!' or '?' && (char.IsAsciiLetterOrDigit(next) || next is '=' or '&' or '/'));
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.AddRange(LongText.Cut(text, new TextSpan(start, end), LongText.LongestSentence));
    }
}
