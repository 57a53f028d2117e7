using KnowledgeGraph.Model;

namespace KnowledgeGraph.Pipeline;

/// <summary>The graph with the account of how it came about.</summary>
/// <param name="Graph">The graph of every document that could be read.</param>
/// <param name="Report">What was read, what failed, what was dropped.</param>
public sealed record BuildResult(PropertyGraph Graph, RunReport Report);
