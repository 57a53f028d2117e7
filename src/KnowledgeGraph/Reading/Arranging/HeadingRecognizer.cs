using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Parsing;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>Finds the headings that no markup tells: numbered lines, lines with a sign, the title, short lines above longer text.</summary>
internal static partial class HeadingRecognizer
{
    private const double WidestNumbered = 40;
    private const double WidestPlain = 30;
    private const double WidestTitle = 50;
    private const int FewestMarked = 3;

    /// <summary>Sets the kind of each draft that is a heading or a numbered list entry after all.</summary>
    public static void Recognize(List<BlockDraft> drafts)
    {
        // A text that marks its headings leaves none unmarked but the numbered ones.
        bool isMarked = drafts.Count(d => d.Line.Markup == LineMarkup.Heading) >= FewestMarked;
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            var next = i + 1 < drafts.Count ? drafts[i + 1] : null;
            if (IsHeading(drafts[i], next, i == 0, isMarked))
                drafts[i].Kind = BlockKind.Heading;
            else if (drafts[i].Kind == BlockKind.Paragraph && ListNumber.Length(drafts[i].Text) > 0)
                (drafts[i].Kind, drafts[i].Level) = (BlockKind.ListItem, 1);
        }
    }

    private static bool IsHeading(BlockDraft draft, BlockDraft? next, bool isFirst, bool isMarked)
    {
        if (draft.Line.Markup is LineMarkup.Heading or LineMarkup.TableRow || draft.Width > WidestTitle)
            return draft.Line.Markup == LineMarkup.Heading;
        if (MonthLine.Month(draft.Text) != null)
            return draft.Line.Markup == LineMarkup.Plain;
        if (draft.Tail.IsEnded || draft.Text.AsSpan().IndexOfAny("。；") >= 0)
            return false;
        return draft.Line.Markup switch
        {
            LineMarkup.Sign => draft.Width <= WidestNumbered && !HasFigure(draft.Text) && next is { Line.Markup: LineMarkup.Plain or LineMarkup.ListItem },
            LineMarkup.Plain => IsNumbered(draft, next) || (isFirst && IsTitle(draft, next)) || (!isMarked && IsShort(draft, next)),
            _ => false,
        };
    }

    private static bool IsNumbered(BlockDraft draft, BlockDraft? next)
    {
        if (draft.Width > WidestNumbered || draft.Tail.IsUnfinished)
            return false;
        if (HeadingNumber.Match(draft.Text).Rank != HeadingRank.None)
            return true;
        return ListNumber.Length(draft.Text) is > 0 and var length && !HasFigure(draft.Text[length..])
            && next is { Kind: BlockKind.Paragraph, Tail.IsEnded: true } && ListNumber.Length(next.Text) == 0 && next.Width > draft.Width * 1.5;
    }

    private static bool IsTitle(BlockDraft draft, BlockDraft? next) =>
        next != null && !draft.Tail.IsUnfinished && draft.Text.AsSpan().Count('，') <= 1 && ListNumber.Length(draft.Text) == 0;

    private static bool IsShort(BlockDraft draft, BlockDraft? next)
    {
        if (next == null || draft.Width > WidestPlain || draft.Width < 2 || draft.Tail.IsUnfinished || HasFigure(draft.Text) || LabelRow().IsMatch(draft.Text) || ListNumber.Length(draft.Text) > 0)
            return false;
        int commas = draft.Text.AsSpan().Count('，') + draft.Text.AsSpan().Count(',');
        return next.Kind switch
        {
            BlockKind.ListItem or BlockKind.TableRow => commas <= 1,
            BlockKind.Paragraph => commas - QuotedCommas(draft.Text) <= 0 && next.Width > draft.Width * 1.15,
            _ => false,
        };
    }

    private static int QuotedCommas(string text) => Quoted().Matches(text).Sum(m => m.ValueSpan.Count('，') + m.ValueSpan.Count(','));

    /// <summary>True where the line states a figure, which a title seldom does: years, ordinals and what stands in quotes are no figures.</summary>
    private static bool HasFigure(string text)
        => text.Any(char.IsDigit) && Figure().IsMatch(text.AsSpan().ContainsAny('《', '“') ? Quoted().Replace(text, "") : text);

    // Several labels side by side, each cell of a drawing.
    [GeneratedRegex(@"\p{Lo}[ \t]\p{Lo}", RegexOptions.CultureInvariant)]
    private static partial Regex LabelRow();

    [GeneratedRegex(@"《[^》]*》|“[^”]*”", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![第\dA-Za-z.])\d+(\.\d+)?(?![\dA-Za-z年届号条期.])", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
