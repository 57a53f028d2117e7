using KnowledgeGraph.Embedded.Binding;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Groups in the order in which their first rows come; without keys there is always one group.</summary>
internal sealed record AggregatePlan(Plan Input, BoundAggregation Aggregation) : Plan;
