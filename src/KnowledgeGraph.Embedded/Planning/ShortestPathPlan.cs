using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Shortest paths between two nodes that are set. <paramref name="StepFilters"/> hold on every relationship or node of the path;
/// <paramref name="Conditions"/> look at the whole path.</summary>
internal sealed record ShortestPathPlan(
    Plan Input, BoundPath Path, IReadOnlyList<PathStepFilter> StepFilters, IReadOnlyList<Expression> Conditions) : FedPlan(Input)
{
    public BoundRelationship Relationship => Path.Relationships[0];
}
