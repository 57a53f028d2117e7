using KnowledgeGraph.Embedded.Binding;

namespace KnowledgeGraph.Embedded.Planning;

internal sealed record ProjectPlan(Plan Input, IReadOnlyList<BoundItem> Items) : FedPlan(Input);
