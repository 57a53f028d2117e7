using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Places;

/// <summary>Reads where the thing of a table row is by a column of places (所在区).</summary>
internal sealed class TablePlaceRelator(PlaceRules rules)
{
    /// <summary>A table row: the place in the column 所在区 is where the row's first thing stands.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        var cells = sentence.Passage.Passage.Cells;
        if (cells.Count < 2 || sentence.Mentions.Count == 0 || !cells[0].Span.Contains(sentence.Mentions[0].Span) || sentence.Mentions[0].Label is "District" or "Region")
            return;
        foreach (var cell in cells.Skip(1))
        {
            foreach (var place in sentence.Mentions)
            {
                if (PlaceRules.IsPlace(place.Label) && cell.Span.Contains(place.Span) && IsOfPlaces(cell.Column))
                    factory.Add(sentence, "LOCATED_IN", sentence.Mentions[0].AsParticipant(), place.AsParticipant(), "place in the table", FactStatus.Done);
            }
        }
    }

    private bool IsOfPlaces(string column)
    {
        foreach (string title in rules.Columns)
        {
            if (column.Contains(title, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
