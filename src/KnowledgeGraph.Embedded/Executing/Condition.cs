namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A compiled condition: true only where its value is true, neither false nor null.</summary>
internal delegate bool Condition(QueryContext context);
