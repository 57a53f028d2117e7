namespace KnowledgeGraph.Tck;

/// <summary>A scenario with the background's steps before its own.</summary>
internal sealed record Scenario(string Name, IReadOnlyList<Step> Steps);
