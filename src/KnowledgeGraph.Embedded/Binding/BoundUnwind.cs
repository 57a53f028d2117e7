using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

internal sealed record BoundUnwind(Expression Source, Symbol Symbol) : BoundClause;
