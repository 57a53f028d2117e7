namespace KnowledgeGraph.Pipeline;

/// <summary>How long a stage took in a build.</summary>
/// <param name="Stage">The stage's folder: Reading, Segmenting, Recognizing …</param>
/// <param name="Time">Wall time over all documents; where documents are read at the same time, the times of all threads together.</param>
public sealed record StageTime(string Stage, TimeSpan Time);
