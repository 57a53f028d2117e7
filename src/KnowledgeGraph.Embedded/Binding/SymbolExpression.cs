using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>A name that was found in scope.</summary>
internal sealed record SymbolExpression(Position Position, Symbol Symbol) : Expression(Position);
