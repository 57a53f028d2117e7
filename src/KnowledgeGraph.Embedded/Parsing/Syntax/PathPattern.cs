namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>Nodes with one relationship between each two; <paramref name="Variable"/> names the path.</summary>
internal sealed record PathPattern(
    Position Position,
    string? Variable,
    PathSearch Search,
    IReadOnlyList<NodePattern> Nodes,
    IReadOnlyList<RelationshipPattern> Relationships);
