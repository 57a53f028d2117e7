namespace KnowledgeGraph.Evaluating.Gold;

/// <summary>The entity types that are scored, in the order of the reference script's tables.</summary>
internal static class GoldTypes
{
    /// <summary>The six types that the project's question is about.</summary>
    public static IReadOnlyList<string> Core { get; } = ["Agency", "Policy", "Fund", "Enterprise", "District", "Alliance"];

    /// <summary>All fourteen, <see cref="Core"/> first.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Core, "Institution", "Region", "Park", "Platform", "Program", "Product", "Event", "Industry"];
}
