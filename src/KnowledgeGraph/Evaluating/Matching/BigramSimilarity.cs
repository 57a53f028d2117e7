using System.Text;

namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>Dice's coefficient over the bigrams of two normalised texts, bigrams counted as often as they occur.</summary>
internal static class BigramSimilarity
{
    /// <summary>0 to 1; where neither text has a bigram, 1 when they are equal and 0 otherwise.</summary>
    public static double Dice(string first, string second)
    {
        string a = MatchingText.Normalize(first), b = MatchingText.Normalize(second);
        var left = Count(a);
        var right = Count(b);
        int all = left.Values.Sum() + right.Values.Sum();
        if (all == 0)
            return a == b ? 1.0 : 0.0;
        int shared = left.Sum(pair => Math.Min(pair.Value, right.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / all;
    }

    private static Dictionary<(Rune, Rune), int> Count(string text)
    {
        var counts = new Dictionary<(Rune, Rune), int>();
        Rune? previous = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (previous is { } first)
                counts[(first, rune)] = counts.GetValueOrDefault((first, rune)) + 1;
            previous = rune;
        }
        return counts;
    }
}
