namespace KnowledgeGraph.Embedded.Binding;

internal abstract record BoundClause;
