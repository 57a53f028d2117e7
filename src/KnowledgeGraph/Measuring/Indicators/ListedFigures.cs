using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Tells which figures stand in one list (26.7%、23.3%和12.5%).</summary>
internal static class ListedFigures
{
    /// <summary>The word before figures that are those of as many nouns or names, one of each.</summary>
    public const string InTurn = "分别";

    /// <summary>True when the figure goes on with the list of the figure before it; <paramref name="index"/> is 1 or more.</summary>
    public static bool IsListed(SentenceReading sentence, int index)
        => sentence.Quantities[index - 1].Unit == sentence.Quantities[index].Unit
            && sentence.Text.AsSpan(sentence.Quantities[index - 1].Span.End..sentence.Quantities[index].Span.Start) is "、" or "和" or "与";

    /// <summary>The index of the figure that the list with the figure starts with.</summary>
    public static int First(SentenceReading sentence, int index)
    {
        while (index > 0 && IsListed(sentence, index))
            index--;
        return index;
    }

    /// <summary>How many figures stand in the list that starts at <paramref name="first"/>.</summary>
    public static int Count(SentenceReading sentence, int first)
    {
        int last = first;
        while (last + 1 < sentence.Quantities.Count && IsListed(sentence, last + 1))
            last++;
        return last - first + 1;
    }

    /// <summary>With a list of comparisons, the first belongs to the first of as many figures before the list, and so on; null where there are not as many.</summary>
    public static Quantity? Paired(SentenceReading sentence, Quantity quantity)
    {
        int index = sentence.IndexOf(quantity);
        int count = Count(sentence, First(sentence, index));
        return count < 2 || index < count ? null : sentence.Quantities[index - count];
    }
}
