using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Keys that are properties of one node, each of which is a text where it is there.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Slot">The place of the node.</param>
/// <param name="First">The first property.</param>
/// <param name="Second">The second; null for none.</param>
internal sealed record TextKeys(GraphView Graph, int Slot, int First, int? Second);
