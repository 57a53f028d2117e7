using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>A query inside an expression. <paramref name="Uses"/> are the variables of the outer query that it reads;
/// COLLECT gathers the statement's only column.</summary>
internal sealed record BoundSubqueryExpression(
    Position Position, SubqueryKind Kind, BoundStatement Statement, IReadOnlyList<Symbol> Uses) : Expression(Position);
