using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Refreshing.Joining;

/// <summary>What a refresh changes.</summary>
/// <param name="Change">The exact change.</param>
/// <param name="Dropped">What the schema refused of the documents that came.</param>
/// <param name="Whole">The whole graph after it where every document came anew; otherwise null.</param>
internal sealed record FoundChange(GraphChange Change, IReadOnlyList<DroppedFact> Dropped, PropertyGraph? Whole);
