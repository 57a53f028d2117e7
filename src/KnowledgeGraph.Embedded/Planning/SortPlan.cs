using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Stable sort; <paramref name="Kept"/> are the variables that are read afterwards. With <paramref name="Most"/> only that many first rows are kept.</summary>
internal sealed record SortPlan(
    Plan Input, IReadOnlyList<SortItem> Order, IReadOnlyList<Symbol> Kept, IReadOnlyList<Expression> Most) : FedPlan(Input);
