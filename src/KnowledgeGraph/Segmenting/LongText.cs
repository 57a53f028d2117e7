using KnowledgeGraph.Model;

namespace KnowledgeGraph.Segmenting;

/// <summary>Cuts text that no writer meant as one piece, so that the work on a passage and on a sentence has a bound whatever the file holds.</summary>
internal static class LongText
{
    /// <summary>Code units of the longest passage; the longest paragraph of real reports has about a thousand.</summary>
    public const int LongestPassage = 4000;

    /// <summary>Code units of the longest sentence.</summary>
    public const int LongestSentence = 1500;

    private static readonly char[][] _marks = [['。', '！', '？', '\n'], ['；', ';'], ['，', ',', '、', ' ', '\t']];

    /// <summary>Pieces of <paramref name="span"/> of at most <paramref name="limit"/> code units, cut behind the strongest mark in the last half of each,
    /// never inside a surrogate pair; together they are the span.</summary>
    public static IEnumerable<TextSpan> Cut(string text, TextSpan span, int limit)
    {
        int start = span.Start;
        while (span.End - start > limit)
        {
            int end = End(text, start, limit);
            yield return new TextSpan(start, end);
            start = end;
        }
        yield return new TextSpan(start, span.End);
    }

    private static int End(string text, int start, int limit)
    {
        foreach (char[] marks in _marks)
        {
            int at = text.LastIndexOfAny(marks, start + limit - 1, limit / 2);
            if (at >= 0)
                return at + 1;
        }
        int end = start + limit;
        return char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
