using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds what a comparison compares (技术合同成交额同比增长12%).</summary>
/// <param name="rules">The words around figures.</param>
/// <param name="indicators">Tells what other figures of the sentence measure.</param>
internal sealed class ComparedIndicatorFinder(FigureRules rules, IndicatorFinder indicators)
{
    private readonly ComparisonFinder _comparisons = new(rules);

    /// <summary>What is compared, with the words of the comparison; null for other figures.</summary>
    public string? Find(SentenceReading sentence, Quantity quantity, FigureWindow window, MeasuredFigure? previous)
    {
        if ((_comparisons.Find(sentence, quantity) ?? InList(sentence, quantity)) is not { } comparison)
            return null;
        return rules.Phrases.Limited((Own(window, comparison) ?? indicators.Paired(sentence, quantity) ?? Before(quantity, previous)) + ComparisonFinder.WithoutTurn(comparison));
    }

    /// <summary>比上年分别增长38.0%、52.1%: the comparison of the figure before it in the same list, or null.</summary>
    private string? InList(SentenceReading sentence, Quantity quantity)
    {
        int index = quantity.Unit == "%" ? sentence.IndexOf(quantity) : -1;
        return index > 0 && ListedFigures.IsListed(sentence, index) ? _comparisons.Find(sentence, sentence.Quantities[index - 1]) : null;
    }

    /// <summary>The words before the comparison, or null.</summary>
    private string? Own(FigureWindow window, string comparison)
    {
        int at = window.Before.LastIndexOf(comparison, StringComparison.Ordinal);
        string own = at > 0 ? rules.Phrases.Trimmed(window.Before[..at]) : "";
        return own.Length > 1 && own[0] is not ('比' or '较') ? own : null;
    }

    /// <summary>The figure before; for 百分点 the share told right before.</summary>
    private static string? Before(Quantity quantity, MeasuredFigure? previous)
        => quantity.Unit == "百分点" && previous?.Share is { } changed ? changed : previous?.Indicator;
}
