using System.Buffers;

namespace KnowledgeGraph.Reading.Cleaning;

/// <summary>Finds the inline markup of Markdown, HTML and formulas that cleaning leaves out.
/// Every look-ahead is bounded, so that a line of any length costs time in proportion to it.</summary>
internal sealed class InlineMarkup(string raw, bool isHtml)
{
    private const int LongestTag = 2000;
    private const int LongestFormula = 64;
    private const int LongestSpan = 300;

    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("0123456789.,%\\+-×÷~^_{}()/<>=≥≤ abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private int _formulaEnd = -1;
    private int _emphasisEnd = -1;
    private int _linkTextEnd = -1;
    private int _linkEnd = -1;

    /// <summary>How many raw code units from <paramref name="at"/> on are markup; 0 where text stands.</summary>
    public int Length(int at, int end)
    {
        char c = raw[at];
        if (c == '<')
            return Tag(at, end);
        if (isHtml)
            return 0;
        return c switch
        {
            '*' or '_' => Emphasis(at, end),
            '$' => Formula(at, end),
            '\\' => at + 1 < end && IsEscapable(raw[at + 1]) ? 1 : 0,
            '`' => 1,
            '!' => at + 1 < end && raw[at + 1] == '[' && Link(at + 1, end, out _, out int close) ? close - at : 0,
            '[' => OpenLink(at, end),
            ']' => at == _linkTextEnd ? _linkEnd - at : 0,
            _ => 0,
        };
    }

    private int Tag(int at, int end)
    {
        if (at + 2 >= end || !(char.IsAsciiLetter(raw[at + 1]) || raw[at + 1] is '/' or '!' or '?'))
            return 0;
        var window = raw.AsSpan(at, Math.Min(end - at, LongestTag));
        if (window.StartsWith("<!--"))
        {
            int close = window.IndexOf("-->");
            return close < 0 ? 0 : close + 3;
        }
        int stop = window.IndexOf('>');
        return stop > 0 && (isHtml || HtmlNames.IsTag(window[..stop])) ? stop + 1 : 0;
    }

    private int Emphasis(int at, int end)
    {
        if (at == _emphasisEnd)
            return 1;
        int run = 1;
        while (at + run < end && raw[at + run] == raw[at] && run < 5)
            run++;
        // A longer run is a masked number or a blank to fill in, a middle of one was told already.
        bool continues = at > 0 && raw[at - 1] == raw[at];
        if (run is 2 or 3 && !continues && !(raw[at] == '_' && IsInsideWord(at, run, end)))
            return run;
        return run == 1 && !continues ? SingleEmphasis(at, end) : 0;
    }

    private int SingleEmphasis(int at, int end)
    {
        bool opens = at + 1 < end && !char.IsWhiteSpace(raw[at + 1]) && (at == 0 || !char.IsAsciiLetterOrDigit(raw[at - 1]));
        if (!opens)
            return 0;
        var window = raw.AsSpan(at + 1, Math.Min(end - at - 1, LongestSpan));
        int close = window.IndexOf(raw[at]);
        if (close <= 0 || char.IsWhiteSpace(window[close - 1]) || (close + 1 < window.Length && char.IsAsciiLetterOrDigit(window[close + 1])))
            return 0;
        _emphasisEnd = at + 1 + close;
        return 1;
    }

    private bool IsInsideWord(int at, int run, int end) =>
        at > 0 && char.IsAsciiLetterOrDigit(raw[at - 1]) && at + run < end && char.IsAsciiLetterOrDigit(raw[at + run]);

    private int Formula(int at, int end)
    {
        if (at == _formulaEnd)
            return 1;
        if (at > 0 && char.IsAsciiLetter(raw[at - 1]))
            return 0;
        var window = raw.AsSpan(at + 1, Math.Min(end - at - 1, LongestFormula));
        int close = window.IndexOf('$');
        if (close <= 0 || window[0] == ' ' || window[close - 1] == ' ' || window[..close].ContainsAnyExcept(FormulaSigns))
            return 0;
        // "$5 to $6" are two prices, not a formula.
        if (close + 1 < window.Length && char.IsAsciiDigit(window[close + 1]))
            return 0;
        _formulaEnd = at + 1 + close;
        return 1;
    }

    private int OpenLink(int at, int end)
    {
        if (!Link(at, end, out int textEnd, out int close))
            return 0;
        (_linkTextEnd, _linkEnd) = (textEnd, close);
        return 1;
    }

    /// <summary><c>[text](address)</c> from the opening bracket at <paramref name="at"/>.</summary>
    private bool Link(int at, int end, out int textEnd, out int close)
    {
        textEnd = close = -1;
        var window = raw.AsSpan(at, Math.Min(end - at, LongestSpan));
        int bracket = window.IndexOf("](");
        if (bracket < 0)
            return false;
        textEnd = at + bracket;
        int stop = raw.AsSpan(textEnd, Math.Min(end - textEnd, LongestTag)).IndexOf(')');
        close = textEnd + stop + 1;
        return stop > 0;
    }

    private static bool IsEscapable(char c) => c is '%' or '*' or '_' or '#' or '$' or '\\' or '[' or ']' or '&' or '|' or '`' or '~' or '<' or '>';
}
