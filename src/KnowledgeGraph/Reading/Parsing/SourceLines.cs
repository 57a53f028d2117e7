using KnowledgeGraph.Reading.Cleaning;

namespace KnowledgeGraph.Reading.Parsing;

/// <summary>Cuts raw text into lines at line feeds, carriage returns, form feeds and the Unicode separators.</summary>
internal static class SourceLines
{
    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>Where the line that begins at <paramref name="start"/> ends, and where the next begins (CR LF is one break).</summary>
    public static (int End, int Next) At(string raw, int start, int limit)
    {
        int length = raw.AsSpan(start, limit - start).IndexOfAny(Breaks);
        if (length < 0)
            return (limit, limit);
        int end = start + length;
        bool isPair = raw[end] == '\r' && end + 1 < limit && raw[end + 1] == '\n';
        return (end, end + (isPair ? 2 : 1));
    }

    /// <summary>The range without blanks and invisible characters at both ends.</summary>
    public static (int Start, int End) Trim(string raw, int start, int end)
    {
        while (start < end && Characters.IsTrimmed(raw[start]))
            start++;
        while (end > start && Characters.IsTrimmed(raw[end - 1]))
            end--;
        return (start, end);
    }
}
