using System.Buffers;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cleaning;

namespace KnowledgeGraph.Segmenting;

/// <summary>Cuts a passage into sentences at 。！？ and line ends. What stands in 《》, or in quotes that do not end the sentence, is not cut.</summary>
internal sealed class SentenceSegmenter
{
    private static readonly SearchValues<char> _ends = SearchValues.Create("\n。！？｡!?");

    private readonly List<TextSpan> _sentences = [];
    private readonly QuoteSpans _quotes = new();

    /// <summary>Spans relative to <paramref name="text"/>, without outer white space; together they cover all that is not white space.</summary>
    public static IReadOnlyList<TextSpan> Segment(string text) => new SentenceSegmenter().Cut(text);

    /// <summary>The same, by a segmenter that serves for many texts.</summary>
    public TextSpan[] Cut(string text)
    {
        _sentences.Clear();
        _quotes.Pair(text);
        // A blank in a cell of a table ends no caption.
        int caption = text.Contains('\t') ? -1 : Spacing.CaptionEnd(text);
        int start = 0;
        for (int i = Next(text, 0, caption); i >= 0; i = Next(text, i + 1, caption))
        {
            bool isBreak = text[i] == '\n' || i == caption;
            int end = isBreak ? i : AfterMarks(text, i);
            if (isBreak || Ends(text, i, end))
            {
                Add(text, start, end);
                start = end;
            }
            i = Math.Max(i, end - 1);
        }
        Add(text, start, text.Length);
        return [.. _sentences];
    }

    /// <summary>The next end mark, line end or end of the caption, or -1.</summary>
    private static int Next(string text, int from, int caption)
    {
        int end = text.AsSpan(from).IndexOfAny(_ends);
        end = end < 0 ? -1 : from + end;
        return caption >= from && (end < 0 || caption < end) ? caption : end;
    }

    /// <summary>One past the end mark at <paramref name="at"/> with the marks, quotes and brackets that close behind it.</summary>
    private static int AfterMarks(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (Characters.IsSentenceEnd(text[end]) || Characters.IsClosing(text[end])))
            end++;
        return end;
    }

    private bool Ends(string text, int at, int end)
    {
        if (_quotes.EnclosesPast(at, end))
            return false;
        bool isQuoted = Characters.IsClosing(text[end - 1]);
        char next = end < text.Length ? text[end] : '\n';
        if (isQuoted && next is '，' or '、' or '；' or '：' or '的' or ',' or ';')
            return false;
        // An exclamation or question mark of ASCII may be part of a name or an address.
        return !(text[at] is '!' or '?' && (char.IsAsciiLetterOrDigit(next) || next is '=' or '&' or '/'));
    }

    private void Add(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end - start > LongText.LongestSentence)
            _sentences.AddRange(LongText.Cut(text, new TextSpan(start, end), LongText.LongestSentence));
        else if (end > start)
            _sentences.Add(new TextSpan(start, end));
    }
}
