namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>Any expression; the binder gives back the same kinds with names resolved.</summary>
internal abstract record Expression(Position Position);
