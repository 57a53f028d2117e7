using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

internal sealed record LimitPlan(Plan Input, Expression Count) : FedPlan(Input);
