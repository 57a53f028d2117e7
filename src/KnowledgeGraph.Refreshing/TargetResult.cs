namespace KnowledgeGraph.Refreshing;

/// <summary>What a target did.</summary>
/// <param name="Mark">What the target wants to be told the next time, to see whether it was left as it is now.</param>
/// <param name="Account">One sentence for the report.</param>
public sealed record TargetResult(string Mark, string Account);
