using KnowledgeGraph.Embedded.Binding;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>The rows of the inner plan, or one row with nulls where it has none.</summary>
internal sealed record OptionalPlan(Plan Input, Plan Inner, IReadOnlyList<Symbol> Introduced) : FedPlan(Input);
