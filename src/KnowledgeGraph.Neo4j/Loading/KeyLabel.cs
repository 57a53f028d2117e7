using KnowledgeGraph.Graphing.Schema;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The labels whose ids the database keeps unique. Every node of the graph carries one of them.</summary>
internal static class KeyLabel
{
    public const string Entity = GraphSchema.EntityLabel;
    public const string Observation = "Observation";
    public const string Passage = "Passage";
    public const string Report = "Report";

    /// <summary>What the id of an observation begins with, before the id of its passage.</summary>
    public const string ObservationPrefix = "observation:";

    /// <summary>Reports and passages first: facts point to them.</summary>
    public static IReadOnlyList<string> All { get; } = [Report, Passage, Entity, Observation];

    /// <summary>The key label among <paramref name="labels"/>, or null.</summary>
    public static string? Of(IEnumerable<string> labels) => labels.FirstOrDefault(label => All.Contains(label, StringComparer.Ordinal));
}
