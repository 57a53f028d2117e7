namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>With a subject, branches compare with it; without one, they are conditions.</summary>
internal sealed record CaseExpression(Position Position, Expression? Subject, IReadOnlyList<CaseBranch> Branches, Expression? Otherwise) : Expression(Position);
