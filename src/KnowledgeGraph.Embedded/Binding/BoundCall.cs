using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>A procedure call; <paramref name="Symbols"/> has one entry a column of the procedure, null where the column is not used.</summary>
internal sealed record BoundCall(
    Position Position, Procedure Procedure, IReadOnlyList<Expression> Arguments, IReadOnlyList<Symbol?> Symbols, Expression? Where) : BoundClause;
