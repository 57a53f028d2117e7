using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>A condition that compares a node's property with a value known beforehand.</summary>
internal sealed record SeekCandidate(Expression Predicate, string Key, Expression Value, SeekKind Kind);
