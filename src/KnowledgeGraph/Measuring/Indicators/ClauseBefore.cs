using KnowledgeGraph.Measuring.Rules;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>What a clause without figures tells of those in the clause behind it.</summary>
internal sealed class ClauseBefore(FigureRules rules)
{
    /// <summary>九城市设立产业协同中心，其中松江区4个; 科技小巨人企业中，松江区43家: what the clause before a place leads up to.</summary>
    public string? Led(SentenceReading sentence, Quantity quantity)
    {
        if (Of(sentence, quantity) is not { } before)
            return null;
        string words = sentence.Text[before.Start..before.End];
        if (sentence.HasFigure(before.Start, before.End) || words.Length < 3)
            return null;
        string led = words.EndsWith('中') ? words[..^1].TrimStart('在') : rules.Phrases.VerbPhrase(words) ?? "";
        return led.Length is > 1 and <= PhraseRules.Longest ? led : null;
    }

    /// <summary>A、B放款额居前两位，分别为6.2亿元、4.8亿元: what they are ranked by in the clause before; null where it ranks nobody.</summary>
    public string? RankedBy(SentenceReading sentence, Quantity quantity)
    {
        if (Of(sentence, quantity) is not { } before)
            return null;
        int start = before.Groups.Count > 0 ? before.Groups[^1].End : before.Start;
        for (int i = start + 2; i < before.End; i++)
        {
            if (rules.Leaning.Ranking.LongestAt(sentence.Text, i) > 0)
                return i - start <= PhraseRules.Longest ? sentence.Text[start..i] : null;
        }
        return null;
    }

    private static Clause? Of(SentenceReading sentence, Quantity quantity)
        => sentence.ClauseOf(quantity.Span) is { } clause && sentence.Clauses.IndexOf(clause) is var index and > 0 ? sentence.Clauses[index - 1] : null;
}
