namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal abstract record Clause(Position Position);
