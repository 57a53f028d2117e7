namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>One part of a map projection: a key with its value; with neither it stands for all properties.</summary>
internal sealed record MapProjectionItem(string? Key, Expression? Value);
