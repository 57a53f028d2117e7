using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>All nodes whose labels fit; all nodes at all where <paramref name="Label"/> is null.</summary>
internal sealed record NodeScanPlan(Plan Input, Symbol Symbol, LabelExpression? Label) : FedPlan(Input);
