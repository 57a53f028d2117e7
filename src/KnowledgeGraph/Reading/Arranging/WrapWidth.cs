using KnowledgeGraph.Reading.Parsing;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>Whether a text was broken into lines by the width of a page, and how wide that page is.</summary>
/// <param name="IsWrapped">True when the text's sentences run over line ends.</param>
/// <param name="Page">The widest usual line, in ideographs; 0 where the text is not wrapped.</param>
internal readonly record struct WrapWidth(bool IsWrapped, double Page)
{
    private const double WidestPage = 80;
    private const int FewestBreaks = 4;

    /// <summary>Looks at all lines with the line after each.</summary>
    public static WrapWidth Of(IReadOnlyList<SourceLine> lines, IReadOnlyList<LineShape> shapes)
    {
        var widths = new List<double>();
        int punctuated = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsBreak(lines[i], shapes[i], lines[i + 1]))
                continue;
            widths.Add(shapes[i].Width);
            // Names set one a line break no sentence; prose has commas.
            punctuated += shapes[i].Text.AsSpan().IndexOfAny("，、。；") >= 0 ? 1 : 0;
        }
        if (widths.Count < FewestBreaks || punctuated * 4 < widths.Count || widths.Count * 5 < lines.Count)
            return new WrapWidth(false, 0);
        widths.Sort();
        return new WrapWidth(true, widths[widths.Count * 19 / 20]);
    }

    private static bool IsBreak(SourceLine line, LineShape shape, SourceLine next) =>
        line.Markup == LineMarkup.Plain && next is { Markup: LineMarkup.Plain, BlankLines: 0 } && !line.IsClosed
        && !shape.IsEnded && shape.Width <= WidestPage;
}
