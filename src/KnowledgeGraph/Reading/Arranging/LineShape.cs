using System.Buffers;
using KnowledgeGraph.Reading.Cleaning;
using KnowledgeGraph.Reading.Parsing;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>A line as layout sees it: its clean text where it is short, its width, how it ends.</summary>
/// <param name="Text">Clean text; only the beginning of a line longer than <see cref="Longest"/> raw code units.</param>
/// <param name="Width">In ideographs; other characters count half.</param>
/// <param name="Last">The last clean character, brackets and quotes that close not counted.</param>
/// <param name="IsOpen">True when a quote, bracket or title mark is still open at the end.</param>
internal readonly record struct LineShape(string Text, double Width, char Last, bool IsOpen)
{
    /// <summary>Raw code units up to which a line is looked at as a whole.</summary>
    public const int Longest = 400;

    private const int Sample = 60;

    private static readonly SearchValues<char> _marks = SearchValues.Create("《“（〔「》”）〕」");

    /// <summary>True when the last character ends a sentence or announces a list.</summary>
    public bool IsEnded => Characters.IsSentenceEnd(Last) || Last is '；' or ';' or '：' or ':' or '…';

    /// <summary>True when the last character cannot end a title or a list entry.</summary>
    public bool IsUnfinished => Last is '，' or ',' or '、' || IsOpen;

    /// <summary>Looks at one line.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="line">The line.</param>
    /// <param name="cleaner">Cleans it; what was written with it before is forgotten.</param>
    public static LineShape Of(string raw, SourceLine line, CleanTextBuilder cleaner)
    {
        int length = line.End - line.Start;
        string text = Clean(raw, line.Start, length <= Longest ? line.End : line.Start + Sample, cleaner);
        string tail = length <= Longest ? text : Clean(raw, line.End - Sample, line.End, cleaner);
        int last = tail.Length - 1;
        while (last > 0 && Characters.IsClosing(tail[last]))
            last--;
        return new LineShape(text, length <= Longest ? WidthOf(text) : length * 0.75, last < 0 ? '\0' : tail[last], IsOpenAt(text));
    }

    /// <summary>The text's width in ideographs.</summary>
    public static double WidthOf(string text)
    {
        double width = 0;
        for (int at = 0; at < text.Length; at++)
        {
            // Nearly all of a report.
            int ideographs = text.AsSpan(at).IndexOfAnyExceptInRange('\u4E00', '\u9FFF');
            if (ideographs < 0)
                return width + text.Length - at;
            at += ideographs;
            width += ideographs + WidthOf(text[at]);
        }
        return width;
    }

    private static double WidthOf(char c) => (Characters.IsWide(c) && !char.IsSurrogate(c)) || c is '“' or '”' or '—' or '…' or '·' ? 1 : 0.5;

    private static string Clean(string raw, int start, int end, CleanTextBuilder cleaner)
    {
        if (CleanTextBuilder.IsClean(raw.AsSpan(start, end - start)))
            return raw[start..end];
        cleaner.Clear();
        cleaner.Begin(Spacing.Of(raw, start, end));
        cleaner.Add(start, end);
        return cleaner.Text;
    }

    private static bool IsOpenAt(string text)
    {
        int depth = 0;
        for (int at = text.AsSpan().IndexOfAny(_marks); at >= 0; at = Next(text, at + 1))
        {
            if (text[at] is '《' or '“' or '（' or '〔' or '「')
                depth++;
            else
                depth = Math.Max(0, depth - 1);
        }
        return depth > 0;

        static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(_marks) is >= 0 and var step ? from + step : -1;
    }
}
