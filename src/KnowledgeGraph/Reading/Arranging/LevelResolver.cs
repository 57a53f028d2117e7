using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Parsing;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>Gives headings their depth. Numbers count more than the depth of the markup, which text extraction often gets wrong:
/// in "### 第一节 … ## 创新联盟" the second stands under the first.</summary>
internal sealed class LevelResolver
{
    private const int Deepest = 6;

    private readonly Stack<(HeadingRank Rank, int Level, int Marked)> _above = new();
    private bool _isFlat;

    /// <summary>Sets the level of each heading, 1 to 6, in reading order.</summary>
    public static void Resolve(List<BlockDraft> drafts)
    {
        var resolver = new LevelResolver();
        foreach (var draft in drafts)
        {
            if (draft.Kind == BlockKind.Heading)
                draft.Level = resolver.LevelOf(draft);
        }
    }

    private int LevelOf(BlockDraft draft)
    {
        int marked = draft.Line.Markup == LineMarkup.Heading ? draft.Line.Level : 0;
        if (MonthLine.Month(draft.Text) != null)
            return Math.Min(Deepest, Top + 1);
        var rank = RankOf(draft);
        if (rank != HeadingRank.None)
            PopNumbered(rank, marked);
        else
            PopPlain(marked);
        int level = Math.Min(Deepest, Top + 1);
        _above.Push((rank, level, marked));
        return level;
    }

    private int Top => _above.TryPeek(out var top) ? top.Level : 0;

    /// <summary>A plain first heading is the title and stays above all numbers.</summary>
    private void PopNumbered(HeadingRank rank, int marked)
    {
        _isFlat = false;
        while (_above.TryPeek(out var top))
        {
            bool isTitle = top.Rank == HeadingRank.None && _above.Count == 1 && (marked == 0 || top.Marked < marked);
            if (isTitle || (top.Rank != HeadingRank.None && top.Rank < rank))
                break;
            _above.Pop();
        }
    }

    private void PopPlain(int marked)
    {
        var anchor = _above.FirstOrDefault(a => a.Rank != HeadingRank.None);
        // Marked no deeper than the number it stands under: the markup of this part is not to be trusted, all its plain headings are equals.
        _isFlat |= anchor.Level > 0 && marked > 0 && marked <= anchor.Marked;
        while (_above.TryPeek(out var top) && top.Rank == HeadingRank.None)
        {
            bool isTitle = _above.Count == 1 && marked == 0;
            if (isTitle || (!_isFlat && marked > 0 && top.Marked > 0 && top.Marked < marked))
                break;
            _above.Pop();
        }
    }

    private static HeadingRank RankOf(BlockDraft draft)
    {
        if (draft.Line.HasSign || draft.Line.Markup == LineMarkup.Sign)
            return HeadingRank.Sign;
        var rank = HeadingNumber.Match(draft.Text).Rank;
        return rank == HeadingRank.None && char.IsAsciiDigit(draft.Text[0]) && HeadingNumber.IsBare(draft.Text.Split(' ')[0]) ? HeadingRank.Chapter : rank;
    }
}
