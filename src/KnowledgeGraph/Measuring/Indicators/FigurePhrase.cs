using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>A figure with the words around it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Window">The words right before and right behind it.</param>
/// <param name="Core">The words before it without those that only lead to it.</param>
/// <param name="Previous">What the figure before it measures, or null.</param>
internal readonly record struct FigurePhrase(SentenceReading Sentence, Quantity Quantity, FigureWindow Window, string Core, MeasuredFigure? Previous)
{
    /// <summary>True for a figure in %.</summary>
    public bool IsShare => Quantity.Unit == "%";

    /// <summary>True for a sum of money.</summary>
    public bool IsMoney => Quantity.IsMoney;
}
