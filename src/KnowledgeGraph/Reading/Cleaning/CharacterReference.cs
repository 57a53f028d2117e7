using System.Net;

namespace KnowledgeGraph.Reading.Cleaning;

/// <summary>Character references of HTML and Markdown: <c>&amp;amp;</c>, <c>&amp;#20013;</c>, <c>&amp;#x4E2D;</c>.</summary>
internal static class CharacterReference
{
    private const int Longest = 34;

    /// <summary>The raw length of the reference at <paramref name="at"/> with what it stands for (one or two code units); 0 where there is none.</summary>
    public static int Match(string raw, int at, int end, out string decoded)
    {
        decoded = "";
        if (raw[at] != '&')
            return 0;
        int window = Math.Min(end - at, Longest);
        int close = raw.AsSpan(at, window).IndexOf(';');
        if (close < 2)
            return 0;
        string reference = raw.Substring(at, close + 1);
        string result = WebUtility.HtmlDecode(reference);
        if (result.Length is 0 or > 2 || result == reference)
            return 0;
        decoded = result;
        return close + 1;
    }
}
