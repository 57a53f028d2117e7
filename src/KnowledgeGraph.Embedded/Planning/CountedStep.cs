using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>A step along a relationship of which only the number of ways counts. <paramref name="Conditions"/> look at the node reached and at nothing else;
/// <paramref name="Others"/> are relationships in the row that it must not take.</summary>
internal sealed record CountedStep(
    BoundRelationship Relationship, Symbol To, PatternDirection Direction, IReadOnlyList<Expression> Conditions, IReadOnlyList<Symbol> Others);
