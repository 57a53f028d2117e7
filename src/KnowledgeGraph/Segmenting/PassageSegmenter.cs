using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Segmenting;

/// <summary>Cuts a document into passages, each with the headings, the month and the column titles that govern it.</summary>
public static class PassageSegmenter
{
    /// <summary>One passage a block, in reading order, numbered from 1; headings are passages too. A block beyond all measure gives several.</summary>
    public static IReadOnlyList<Passage> Segment(Document document)
    {
        var passages = new List<Passage>(document.Blocks.Count);
        var headings = new HeadingPath();
        var months = new MonthTimeline(document.Text.Text);
        var columns = new ColumnTitles();
        foreach (var block in document.Blocks)
        {
            string text = block.Span.Of(document.Text.Text);
            int? month = months.MonthAt(block, text);
            if (month == null)
                headings.LeaveMonths();
            columns.Follow(block, document.Text.Text);
            var path = headings.Above(block, text);
            var cells = columns.CellsOf(block);
            foreach (var span in cells.Count > 0 ? [block.Span] : LongText.Cut(document.Text.Text, block.Span, LongText.LongestPassage))
            {
                string piece = span == block.Span ? text : span.Of(document.Text.Text);
                string id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}#{passages.Count + 1}");
                passages.Add(new Passage(id, document.Id, block.Kind, path, piece, span, SentenceSegmenter.Segment(piece), month, cells));
            }
        }
        return passages;
    }
}
