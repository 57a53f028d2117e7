namespace KnowledgeGraph.Measuring;

/// <summary>What an earlier figure of the text measures, for one that leans on it.</summary>
internal sealed record MeasuredFigure(string Indicator, string Unit);
