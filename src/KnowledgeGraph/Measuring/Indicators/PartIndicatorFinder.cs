namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds what is measured of a place or a field that has a part (其中鄞州区23亿元, 其中科技服务业2.9亿元).</summary>
internal sealed class PartIndicatorFinder(FigureRules rules, CountedNounFinder nouns)
{
    private readonly ClauseBefore _before = new(rules);

    /// <summary>What was measured before in the unit, else what the clause before leads up to; null for other figures.</summary>
    public string? Find(in FigurePhrase phrase)
    {
        if (!IsPart(phrase))
            return null;
        string own = nouns.Noun(phrase.Window.After);
        // 鄞州区62家企业获得专利: words of its own behind the figure.
        if (phrase.Previous?.In(phrase.Quantity.Unit) is { } divided)
            return own.Length < 2 || divided.Indicator.Contains(own, StringComparison.Ordinal) ? divided.Indicator : null;
        return own.Length < 2 && _before.Led(phrase.Sentence, phrase.Quantity) is { } led ? rules.Phrases.Limited(led) : null;
    }

    private static bool IsPart(in FigurePhrase phrase)
    {
        int start = phrase.Quantity.Span.Start;
        foreach (var name in phrase.Sentence.Mentions)
        {
            if (name.Span.End <= start && start - name.Span.End < 4
                && (name.Label is "Region" or "District" or "Park" || (name.Label == "Industry" && phrase.Window.Before.StartsWith("其中", StringComparison.Ordinal)))
                && phrase.Sentence.Text.AsSpan(name.Span.Start, name.Span.Length).SequenceEqual(phrase.Core))
                return true;
        }
        return false;
    }
}
