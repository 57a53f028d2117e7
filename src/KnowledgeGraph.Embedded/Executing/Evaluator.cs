namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A compiled expression: its value for the current row.</summary>
internal delegate object? Evaluator(QueryContext context);
