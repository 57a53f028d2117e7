namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>A relationship between the node before and the node after it; <paramref name="Length"/> is null for a single step.</summary>
internal sealed record RelationshipPattern(
    Position Position,
    string? Variable,
    PatternDirection Direction,
    LabelExpression? Type,
    PathLength? Length,
    Expression? Properties,
    Expression? Condition);
