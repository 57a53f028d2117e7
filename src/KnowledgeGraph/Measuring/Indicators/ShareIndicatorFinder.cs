namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds what has a share, and of which whole (高新技术产业占全市比重).</summary>
/// <param name="rules">The words around figures.</param>
/// <param name="indicators">Tells what other figures of the sentence measure.</param>
internal sealed class ShareIndicatorFinder(FigureRules rules, IndicatorFinder indicators)
{
    private readonly ShareReader _shares = new(rules);

    /// <summary>分别占26.7%、23.3%: what the figure at its place in the list before measures; or what the share before it in the same list is of.
    /// Null for other figures.</summary>
    public string? InList(in FigurePhrase phrase)
    {
        if (!phrase.IsShare)
            return null;
        var sentence = phrase.Sentence;
        int index = sentence.IndexOf(phrase.Quantity);
        if (indicators.Paired(sentence, phrase.Quantity) is { } paired)
        {
            if (ShareReader.IsInTurn(sentence, phrase.Quantity))
                return rules.Phrases.Limited(paired + "占比");
            // 机构427家、企业1386家，分别占全市的58%和62.5%: of each the share in the same whole.
            if (_shares.Read(FigureWindow.Of(sentence, sentence.Quantities[ListedFigures.First(sentence, index)], rules).Before) is { Of.Length: < 2 } whole)
                return rules.Phrases.Limited(paired + whole.Whole + "比重");
        }
        // 两种产品产量分别占全国的25%和40%: the share of the figure before it in the same list.
        return index > 0 && ListedFigures.IsListed(sentence, index) && phrase.Core.Length < 2 && _shares.Read(FigureWindow.Of(sentence, sentence.Quantities[index - 1], rules).Before) is not null
            ? indicators.Find(sentence, sentence.Quantities[index - 1], phrase.Previous)
            : null;
    }

    /// <summary>技术合同成交额占42%, 高新技术产业规模占全市的42%: by its own words, or of what was measured before; null for other figures.</summary>
    public string? Find(in FigurePhrase phrase)
    {
        if (!phrase.IsShare)
            return null;
        if (phrase.Window.Before.AsSpan().TrimEnd(ShareReader.Near).EndsWith('占') && Part(phrase) is { Length: > 1 } part)
            return rules.Phrases.Limited(part + "占比");
        return _shares.Read(phrase.Window.Before) is { } share
            ? rules.Phrases.Limited((share.Of.Length > 1 ? share.Of : phrase.Previous?.Indicator) + share.Whole + "比重")
            : null;
    }

    private string? Part(in FigurePhrase phrase)
        => phrase.Core.Length > 1 ? phrase.Core : indicators.Paired(phrase.Sentence, phrase.Quantity) ?? phrase.Previous?.Indicator;
}
