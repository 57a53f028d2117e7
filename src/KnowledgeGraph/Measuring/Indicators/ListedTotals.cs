using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds which totals a sentence tells in turn behind what was added (新增A 15家、B 126家，总数分别达到48家、512家).</summary>
internal static class ListedTotals
{
    private const int LongestLink = 12;

    /// <summary>The figure whose total <paramref name="quantity"/> is; null for other figures.</summary>
    public static Quantity? Of(SentenceReading sentence, Quantity quantity, FigureRules rules)
    {
        int index = sentence.IndexOf(quantity);
        int first = ListedFigures.First(sentence, index);
        int count = ListedFigures.Count(sentence, first);
        if (count < 2 || first < count || quantity.IsRank || sentence.Quantities[index - count].Unit != quantity.Unit)
            return null;
        var link = sentence.Text.AsSpan(sentence.Quantities[first - 1].Span.End..sentence.Quantities[first].Span.Start);
        if (link.Length is < 3 or > LongestLink || link[0] is not ('，' or ',' or '；') || link.IndexOf(ListedFigures.InTurn) is not (> 0 and var at))
            return null;
        return rules.Leaning.Totals.Contains(link[1..at].ToString()) ? sentence.Quantities[index - count] : null;
    }
}
