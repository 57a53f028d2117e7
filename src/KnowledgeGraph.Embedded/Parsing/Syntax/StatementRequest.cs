namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>A statement with what is asked about it.</summary>
internal sealed record StatementRequest(Inspection Inspection, Statement Statement);
