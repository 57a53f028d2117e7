using System.Globalization;

namespace KnowledgeGraph.Verifying;

/// <summary>What cleaning may leave out of a raw text, and nothing else: a letter, a digit or a Han character is never markup outside a tag.</summary>
internal static class Markup
{
    private const string Anywhere = "*_`~$\\|#[◆◇■□●○▶►▷»•▪▫★☆➢➤✓✔";
    private const string AtLineStart = ">-+=·√※◎❖◼‣";

    // Longer line marks, tags and link targets are text; the limits keep hostile input linear.
    private const int LongestLineMark = 64;
    private const int LongestTag = 2048;

    /// <summary>True when the one code unit at <paramref name="at"/> may be left out: white space, what nobody sees,
    /// Markdown's marks, bullets; quote and list marks at the start of a line only.</summary>
    public static bool MayDrop(string raw, int at)
    {
        char unit = raw[at];
        if (char.IsWhiteSpace(unit) || Anywhere.Contains(unit, StringComparison.Ordinal))
            return true;
        if (unit == '!')
            return at + 1 < raw.Length && raw[at + 1] == '[';
        return IsInvisible(raw, at) || (AtLineStart.Contains(unit, StringComparison.Ordinal) && StartsLine(raw, at));
    }

    /// <summary>Characters that no reader sees: controls, format and private-use characters, noncharacters, half a surrogate pair.</summary>
    private static bool IsInvisible(string raw, int at) => char.GetUnicodeCategory(raw[at]) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse => true,
        UnicodeCategory.Surrogate => !IsPaired(raw, at),
        _ => raw[at] >= '\uFFFE',
    };

    private static bool IsPaired(string raw, int at) => char.IsHighSurrogate(raw[at])
        ? at + 1 < raw.Length && char.IsLowSurrogate(raw[at + 1])
        : at > 0 && char.IsHighSurrogate(raw[at - 1]);

    /// <summary>Code units of the tag, comment, script, style or link target that starts at <paramref name="at"/>; 0 where none does.</summary>
    public static int UnitLength(string raw, int at) => raw[at] switch
    {
        '<' => TagLength(raw, at),
        ']' => LinkTargetLength(raw, at),
        _ => 0,
    };

    private static int TagLength(string raw, int at)
    {
        var rest = raw.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            return LengthUpTo(rest, "-->");
        if (rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase))
            return LengthUpTo(rest, "</script>");
        if (rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase))
            return LengthUpTo(rest, "</style>");
        if (rest.Length < 3 || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
            return 0;
        return ClosedTagLength(rest[..Math.Min(rest.Length, LongestTag)]);
    }

    /// <summary>Up to the first <c>&gt;</c> outside quoted attribute values; 0 where another <c>&lt;</c> comes first.</summary>
    private static int ClosedTagLength(ReadOnlySpan<char> tag)
    {
        for (int i = 1; i < tag.Length; i++)
        {
            if (tag[i] == '>')
                return i + 1;
            if (tag[i] == '<')
                return 0;
            if (tag[i] is '"' or '\'' && tag[i - 1] == '=')
            {
                int close = tag[(i + 1)..].IndexOf(tag[i]);
                if (close < 0)
                    return 0;
                i += close + 1;
            }
        }
        return 0;
    }

    /// <summary><c>](target)</c> of a Markdown link, or its closing bracket alone.</summary>
    private static int LinkTargetLength(string raw, int at)
    {
        var rest = raw.AsSpan(at);
        if (rest.Length < 3 || rest[1] != '(')
            return 1;
        int end = rest[..Math.Min(rest.Length, LongestTag)].IndexOfAny(')', '\n');
        return end >= 0 && rest[end] == ')' ? end + 1 : 1;
    }

    private static int LengthUpTo(ReadOnlySpan<char> rest, string end)
    {
        int at = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : at + end.Length;
    }

    private static bool StartsLine(string raw, int at)
    {
        int first = Math.Max(0, at - LongestLineMark);
        while (at > first && raw[at - 1] != '\n' && (char.IsWhiteSpace(raw[at - 1]) || AtLineStart.Contains(raw[at - 1], StringComparison.Ordinal)))
            at--;
        return at == 0 || raw[at - 1] == '\n';
    }
}
