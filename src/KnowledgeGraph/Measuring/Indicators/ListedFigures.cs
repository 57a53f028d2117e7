using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Tells which figures stand in one list (26.7%、23.3%和12.5%).</summary>
internal static class ListedFigures
{
    /// <summary>The word before figures that are those of as many nouns or names, one of each.</summary>
    public const string InTurn = "分别";

    private const int LongestTurn = 24;

    /// <summary>What stands between as many nouns or names and their figures, where 分别 is left out (高新技术企业、科技型中小企业达6588家、6403家).</summary>
    private static readonly string[] _reached = ["达到", "达", "突破", "增至", "增加到", "升至", "超过"];

    /// <summary>True when the figure goes on with the list of the figure before it; <paramref name="index"/> is 1 or more.</summary>
    public static bool IsListed(SentenceReading sentence, int index)
        => sentence.Text.AsSpan(sentence.Quantities[index - 1].Span.End..sentence.Quantities[index].Span.Start) is "、" or "和" or "与"
            && (sentence.Quantities[index - 1].Unit == sentence.Quantities[index].Unit || IsInTurn(sentence, sentence.Quantities[index - 1].Span.Start));

    /// <summary>分别为823.57亿元、23003项: 分别 stands before the figures, so that each has a noun and a unit of its own.</summary>
    private static bool IsInTurn(SentenceReading sentence, int start)
    {
        var before = sentence.Text.AsSpan(Math.Max(sentence.Span.Start, start - LongestTurn)..start);
        return before.LastIndexOf(InTurn) is >= 0 and var at && before[at..].IndexOfAny('，', '；', '。') < 0;
    }

    /// <summary>True for a figure of a list of several.</summary>
    public static bool IsList(SentenceReading sentence, Quantity quantity)
        => Count(sentence, First(sentence, sentence.IndexOf(quantity))) > 1;

    /// <summary>Length of the words of <paramref name="before"/> that lead from nouns to their figures; 0 where it ends otherwise.</summary>
    public static int ReachedLength(ReadOnlySpan<char> before)
    {
        foreach (string word in _reached)
        {
            if (before.EndsWith(word))
                return word.Length;
        }
        return 0;
    }

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
        int first = First(sentence, index);
        int count = Count(sentence, first);
        return count < 2 || first < count ? null : sentence.Quantities[index - count];
    }
}
