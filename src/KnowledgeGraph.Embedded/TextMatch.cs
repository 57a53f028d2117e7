using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded;

/// <summary>A node that a text search found.</summary>
/// <param name="Node">With labels and properties, among them <c>id</c> and, of entities, <c>name</c>.</param>
/// <param name="Score">Above 0, comparable within one search only; the same graph and text give the same number.</param>
public sealed record TextMatch(NodeValue Node, double Score);
