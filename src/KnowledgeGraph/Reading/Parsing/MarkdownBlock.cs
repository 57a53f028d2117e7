using KnowledgeGraph.Reading.Cleaning;

namespace KnowledgeGraph.Reading.Parsing;

/// <summary>Tells what a single line of Markdown is by its first characters and takes the marker off.</summary>
internal static class MarkdownBlock
{
    /// <summary>The line between <paramref name="start"/> and <paramref name="end"/>; indentation is counted from <paramref name="lineStart"/>. May be left without content.</summary>
    public static SourceLine Classify(string raw, int lineStart, int start, int end)
    {
        int at = SkipQuotes(raw, start, end);
        int hashes = Run(raw, at, end, '#');
        if (hashes is >= 1 and <= 6 && at + hashes < end && (char.IsWhiteSpace(raw[at + hashes]) || Characters.IsWide(raw[at + hashes])))
            return Heading(raw, at + hashes, end, hashes);
        bool isList = raw[at] is '-' or '*' or '+' && at + 1 < end && char.IsWhiteSpace(raw[at + 1]);
        if (isList)
            return Item(raw, at + 1, end, LineMarkup.ListItem, 1 + Math.Min(4, Indent(raw, lineStart, at) / 2));
        return Characters.IsBullet(raw[at])
            ? Item(raw, at, end, LineMarkup.Sign, 1)
            : new SourceLine(LineMarkup.Plain, 0, at, end, 0);
    }

    /// <summary>True when the line holds HTML that breaks lines, in other places than the cells of a pipe table.</summary>
    public static bool HoldsHtml(ReadOnlySpan<char> line)
    {
        if (line[0] == '|')
            return false;
        int at = line.IndexOf('<');
        while (at >= 0)
        {
            if (HtmlNames.IsBlock(HtmlNames.NameOf(line[at..Math.Min(line.Length, at + 24)])))
                return true;
            int next = line[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    private static SourceLine Heading(string raw, int at, int end, int level)
    {
        while (end > at && raw[end - 1] == '#')
            end--;
        (at, end) = SourceLines.Trim(raw, at, end);
        int content = SkipSigns(raw, at, end);
        return new SourceLine(LineMarkup.Heading, level, content, end, 0) { HasSign = content > at };
    }

    private static SourceLine Item(string raw, int at, int end, LineMarkup markup, int level)
    {
        (at, end) = SourceLines.Trim(raw, at, end);
        int content = SkipSigns(raw, at, end);
        return new SourceLine(markup, level, content, end, 0) { HasSign = content > at };
    }

    private static int SkipQuotes(string raw, int at, int end)
    {
        while (at + 1 < end && raw[at] == '>' && (raw[at + 1] is ' ' or '>' || Characters.IsWide(raw[at + 1])))
            at = SourceLines.Trim(raw, at + 1, end).Start;
        return Math.Min(at, end - 1);
    }

    private static int SkipSigns(string raw, int at, int end)
    {
        while (at < end && (Characters.IsBullet(raw[at]) || Characters.IsTrimmed(raw[at])))
            at++;
        return at;
    }

    private static int Run(string raw, int at, int end, char c)
    {
        int run = 0;
        while (at + run < end && raw[at + run] == c)
            run++;
        return run;
    }

    private static int Indent(string raw, int lineStart, int at)
    {
        int width = 0;
        for (int i = lineStart; i < at; i++)
            width += raw[i] switch { '\t' => 4, '\u3000' => 2, ' ' => 1, _ => 0 };
        return width;
    }
}
