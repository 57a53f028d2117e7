using KnowledgeGraph.Measuring.Rules;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds what a rank is a place of, and among whom.</summary>
internal sealed class RankIndicatorFinder(FigureRules rules)
{
    /// <summary>What the place among others is told as.</summary>
    public const string Place = "排名";

    private const int LongestRanking = 4;

    /// <summary>Length of what stands before 中列, 0 where the words do not end so.</summary>
    public int SetIn(ReadOnlySpan<char> words)
    {
        int at = words.LastIndexOf('中');
        return at > 1 && words.Length - at <= LongestRanking && rules.Leaning.Ranking.Contains(words[(at + 1)..]) ? at : 0;
    }

    /// <summary>在177家国家高新区中列: how many there are among whom a place is told.</summary>
    public bool IsSet(SentenceReading sentence, Quantity quantity)
    {
        int next = sentence.IndexOf(quantity) + 1;
        return next < sentence.Quantities.Count && sentence.Quantities[next] is { IsRank: true } rank && SetIn(sentence.Text.AsSpan(quantity.Span.End..rank.Span.Start)) > 0;
    }

    /// <summary>在国家高新区中列第90位: among whom the place is; null where nobody is told, or for another figure.</summary>
    public string? Among(in FigurePhrase phrase)
    {
        if (!phrase.Quantity.IsRank)
            return null;
        var (sentence, quantity, _, core, _) = phrase;
        int at = core.LastIndexOf('中');
        if (at < 0 || rules.Leaning.Ranking.LongestAt(core, at + 1) is var ranking && (ranking == 0 || at + 1 + ranking != core.Length) || sentence.ClauseOf(quantity.Span) is not { } clause)
            return null;
        int end = sentence.Text.LastIndexOf('中', quantity.Span.Start - 1, quantity.Span.Start - clause.Start);
        int start = end < 0 ? -1 : sentence.Text.LastIndexOf('在', end, end - clause.Start + 1) + 1;
        return start <= 0 || end - start is < 2 or > PhraseRules.Longest ? null : rules.Phrases.Limited(WithoutFigures(sentence, start, end) + Place);
    }

    private static string WithoutFigures(SentenceReading sentence, int start, int end)
    {
        string words = sentence.Text[start..end];
        foreach (var count in sentence.Quantities)
        {
            if (count.Span.Start >= start && count.Span.End <= end)
                words = words.Replace(count.Span.Of(sentence.Text), "", StringComparison.Ordinal);
        }
        return words;
    }

    /// <summary>产业增加值居全省第2位: what was measured before, by the words of the rank; null for other figures.</summary>
    public string? Ranked(in FigurePhrase phrase)
    {
        string core = phrase.Core;
        bool isRanking = rules.Leaning.Ranking.LongestAt(core, 0) > 0;
        if (!phrase.Quantity.IsRank && (phrase.Previous is null || !isRanking))
            return null;
        return rules.Phrases.Limited(isRanking || core.Length < 2 || rules.Leaning.ChangeAt(core) > 0 ? phrase.Previous?.Indicator + core : core);
    }
}
