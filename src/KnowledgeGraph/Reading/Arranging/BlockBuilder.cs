using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cleaning;
using KnowledgeGraph.Reading.Parsing;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>Makes blocks of lines: joins what the page width broke, tells headings from text, writes the clean text.</summary>
internal static class BlockBuilder
{
    /// <summary>The clean text of all lines with its blocks. Between two blocks stands a line feed, one more for an empty line and one more for several,
    /// as far as the raw text has room for them.</summary>
    public static (MappedText Text, IReadOnlyList<Block> Blocks) Build(string raw, List<SourceLine> lines, bool isHtml)
    {
        var cleaner = new CleanTextBuilder(raw, isHtml);
        var shapes = lines.ConvertAll(l => LineShape.Of(raw, l, cleaner));
        var drafts = Draft(lines, shapes);
        HeadingRecognizer.Recognize(drafts);
        LevelResolver.Resolve(drafts);
        return Write(raw, drafts, isHtml);
    }

    private static List<BlockDraft> Draft(List<SourceLine> lines, List<LineShape> shapes)
    {
        var joiner = new LineJoiner(lines, shapes);
        var drafts = new List<BlockDraft>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (shapes[i].Text.Length == 0)
                continue;
            if (drafts.Count > 0 && i > 0 && (joiner.Joins(i) || IsTitleOf(drafts[^1], lines[i], shapes[i])))
                drafts[^1].Add(lines[i], shapes[i]);
            else
                drafts.Add(new BlockDraft(lines[i], shapes[i]));
        }
        return drafts;
    }

    /// <summary>"5.1" or "第五部分" alone on a line, its title on the next.</summary>
    private static bool IsTitleOf(BlockDraft number, SourceLine line, LineShape shape)
    {
        bool sameMarkup = number.Line.Markup == line.Markup && line.Markup is LineMarkup.Plain or LineMarkup.Heading;
        if (!sameMarkup || number.Ranges.Count > 1 || !HeadingNumber.IsBare(number.Text) || shape.Width > 40 || shape.IsEnded)
            return false;
        // A lone plain digit may be a page number or a cell; only a dotted number or 第…章 is surely a heading's.
        return (line.Markup == LineMarkup.Heading || HeadingNumber.Match(number.Text).Rank != HeadingRank.None)
            && HeadingNumber.Match(shape.Text).Rank == HeadingRank.None;
    }

    private static (MappedText, IReadOnlyList<Block>) Write(string raw, List<BlockDraft> drafts, bool isHtml)
    {
        var text = new CleanTextBuilder(raw, isHtml, raw.Length);
        var blocks = new List<Block>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (text.Length > 0)
                text.Separate('\n', draft.Ranges[0].Start, 1 + Math.Min(2, draft.Line.BlankLines));
            int start = text.Length;
            var cells = WriteContent(raw, draft, text);
            if (text.Length > start)
                blocks.Add(new Block(draft.Kind, new TextSpan(start, text.Length), draft.Level, cells, draft.Line.IsTableHeader));
        }
        return (text.Build(), blocks);
    }

    private static TextSpan[] WriteContent(string raw, BlockDraft draft, CleanTextBuilder text)
    {
        if (draft.Kind == BlockKind.TableRow)
            return WriteCells(raw, draft.Line.Cells, text);
        text.Begin(SpacingOf(raw, draft));
        foreach (var (start, end) in draft.Ranges)
            text.Add(start, end);
        return [];
    }

    private static Spacing SpacingOf(string raw, BlockDraft draft)
    {
        var spacing = Spacing.Of(raw, draft.Ranges[0].Start, draft.Ranges[^1].End);
        if (draft.Kind != BlockKind.Heading)
            return spacing;
        int gap = draft.Ranges.Count > 1 && HeadingNumber.IsBare(raw[draft.Ranges[0].Start..draft.Ranges[0].End])
            ? draft.Ranges[1].Start - 1
            : GapAfterNumber(raw, draft);
        return gap >= 0 ? spacing with { KeptGap = gap } : spacing;
    }

    private static int GapAfterNumber(string raw, BlockDraft draft)
    {
        int end = draft.Ranges[0].Start + HeadingNumber.Match(draft.Text).Length;
        return end > draft.Ranges[0].Start && end < raw.Length && char.IsWhiteSpace(raw[end]) ? end : -1;
    }

    private static TextSpan[] WriteCells(string raw, IReadOnlyList<(int Start, int End)> cells, CleanTextBuilder text)
    {
        var spans = new TextSpan[cells.Count];
        int rowStart = text.Length;
        for (int i = 0; i < spans.Length; i++)
        {
            var (start, end) = cells[i];
            if (text.Length > rowStart && i > 0)
                text.Separate('\t', start);
            int from = text.Length;
            text.Begin(Spacing.Of(raw, start, end));
            text.Add(start, end);
            spans[i] = new TextSpan(from, text.Length);
        }
        return spans;
    }
}
