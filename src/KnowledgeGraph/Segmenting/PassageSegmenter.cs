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
        var sentences = new SentenceSegmenter();
        foreach (var block in document.Blocks)
        {
            string text = block.Span.Of(document.Text.Text);
            int? month = months.MonthAt(block, text);
            if (month == null)
                headings.LeaveMonths();
            columns.Follow(block, document.Text.Text);
            var path = headings.Above(block, text);
            var cells = columns.CellsOf(block);
            if (cells.Count > 0 || text.Length <= LongText.LongestPassage)
            {
                Add(block.Span, text);
                continue;
            }
            foreach (var span in LongText.Cut(document.Text.Text, block.Span, LongText.LongestPassage))
                Add(span, span.Of(document.Text.Text));

            void Add(TextSpan span, string piece)
            {
                string id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}#{passages.Count + 1}");
                passages.Add(new Passage(id, document.Id, block.Kind, path, piece, span, Reference.Is(piece) ? [] : sentences.Cut(piece), month, cells));
            }
        }
        return passages;
    }
}
