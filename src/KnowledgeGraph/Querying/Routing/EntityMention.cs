namespace KnowledgeGraph.Querying.Routing;

/// <summary>An entity that a question in words names.</summary>
/// <param name="Start">First UTF-16 code unit in the question.</param>
/// <param name="Surface">As the question writes it.</param>
/// <param name="Name">The entity's canonical name.</param>
/// <param name="Label">The entity's type label.</param>
public sealed record EntityMention(int Start, string Surface, string Name, string Label)
{
    /// <summary>Types whose names are also words of questions: 创新券, 高新技术企业, 上海. A question may name one without asking for it.</summary>
    private static readonly HashSet<string> Loose = new(StringComparer.Ordinal) { "Industry", "Product", "Program", "Region" };

    /// <summary>False for a name that the graph does not hold.</summary>
    public bool IsInGraph { get; init; } = true;

    /// <summary>True where an answer that leaves this entity out would be another question's answer.</summary>
    public bool IsFirm => !IsInGraph || !Loose.Contains(Label);

    /// <summary>One past the last UTF-16 code unit in the question.</summary>
    internal int End => Start + Surface.Length;
}
