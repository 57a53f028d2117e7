namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record SingleQuery(Position Position, IReadOnlyList<Clause> Clauses);
