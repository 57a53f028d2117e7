namespace KnowledgeGraph.Embedded.Binding;

/// <summary><c>CALL { … }</c>: runs once a row; its columns join the row.</summary>
internal sealed record BoundSubqueryCall(BoundStatement Statement) : BoundClause;
