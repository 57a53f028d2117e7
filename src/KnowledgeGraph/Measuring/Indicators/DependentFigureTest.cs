using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Tells which figures are about another figure and name nothing that a later one could lean on: ranks, times, shares, changes.</summary>
internal sealed class DependentFigureTest(FigureRules rules)
{
    private readonly ComparisonFinder _comparisons = new(rules);
    private readonly RankIndicatorFinder _ranks = new(rules);
    private readonly ShareReader _shares = new(rules);

    /// <summary>True for such a figure.</summary>
    public bool Passes(SentenceReading sentence, Quantity quantity)
        => quantity.IsRank || TimesIndicatorFinder.IsTimes(sentence, quantity) || ShareReader.IsInTurn(sentence, quantity) || _ranks.IsSet(sentence, quantity)
            || _comparisons.Find(sentence, quantity) is not null
            || (quantity.Unit == "%" && _shares.Read(FigureWindow.Of(sentence, quantity, rules).Before) is not null);
}
