namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary><c>CALL { … }</c>; <paramref name="Imports"/> are the names in <c>CALL (a, b) { … }</c>, null where that form is not used.</summary>
internal sealed record CallSubqueryClause(Position Position, IReadOnlyList<VariableExpression>? Imports, Statement Statement) : Clause(Position)
{
    /// <summary>Whether it is <c>CALL (*) { … }</c>.</summary>
    public bool ImportsAll { get; init; }
}
