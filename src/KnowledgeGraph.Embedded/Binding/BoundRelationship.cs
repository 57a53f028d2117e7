using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>A relationship of a pattern. With a length, <paramref name="Symbol"/> holds a list, and <paramref name="Step"/> the one
/// relationship that <paramref name="StepCondition"/> looks at.</summary>
internal sealed record BoundRelationship(
    Position Position,
    Symbol Symbol,
    PatternDirection Direction,
    LabelExpression? Type,
    PathLength? Length,
    Symbol? Step,
    Expression? StepCondition);
