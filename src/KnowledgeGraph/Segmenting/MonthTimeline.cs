using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Arranging;

namespace KnowledgeGraph.Segmenting;

/// <summary>Follows the month lines of a chronicle: "3月" governs what stands below it until the next month, a heading as high, or a wide gap.</summary>
internal sealed class MonthTimeline(string text)
{
    private int? _month;
    private int _level;
    private int _last;

    /// <summary>The month that governs the block; the month line itself is governed by the month it names.</summary>
    public int? MonthAt(Block block, string blockText)
    {
        // Reading writes three line feeds for several empty lines: there the chronicle's entries have ended.
        bool isGap = text.AsSpan(_last, block.Span.Start - _last).Count('\n') > 2;
        _last = block.Span.End;
        if (block.Kind == BlockKind.Heading && MonthLine.Month(blockText) is { } month)
            (_month, _level) = (month, block.Level);
        else if (isGap || (block.Kind == BlockKind.Heading && block.Level <= _level))
            _month = null;
        return _month;
    }
}
