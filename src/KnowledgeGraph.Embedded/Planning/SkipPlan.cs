using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

internal sealed record SkipPlan(Plan Input, Expression Count) : FedPlan(Input);
