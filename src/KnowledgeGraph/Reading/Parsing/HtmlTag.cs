using KnowledgeGraph.Reading.Cleaning;

namespace KnowledgeGraph.Reading.Parsing;

/// <summary>One tag or comment at a known place.</summary>
/// <param name="Length">Raw code units with both angle brackets; 0 where no tag stands.</param>
/// <param name="NameStart">Where the element's name begins.</param>
/// <param name="NameLength">Code units of the name; 0 for comments and declarations.</param>
/// <param name="IsClosing">True for <c>&lt;/name&gt;</c>.</param>
internal readonly record struct HtmlTag(int Length, int NameStart, int NameLength, bool IsClosing)
{
    /// <summary>The same limit as in cleaning, so that both agree on what is a tag and no look-ahead grows with the file.</summary>
    private const int Longest = 2000;

    /// <summary>True for comments, declarations and processing instructions.</summary>
    public bool IsComment => Length > 0 && NameLength == 0;

    /// <summary>The tag that begins at <paramref name="at"/>, which holds an angle bracket.</summary>
    public static HtmlTag Read(string raw, int at, int end)
    {
        var window = raw.AsSpan(at, Math.Min(end - at, Longest));
        if (window.Length < 3 || !(char.IsAsciiLetter(window[1]) || window[1] is '/' or '!' or '?'))
            return default;
        if (window.StartsWith("<!--"))
        {
            int close = window.IndexOf("-->");
            return close < 0 ? default : new HtmlTag(close + 3, at, 0, false);
        }
        int stop = window.IndexOf('>');
        if (stop < 0)
            return default;
        bool isClosing = window[1] == '/';
        return new HtmlTag(stop + 1, at + (isClosing ? 2 : 1), HtmlNames.NameOf(window[..stop]).Length, isClosing);
    }
}
