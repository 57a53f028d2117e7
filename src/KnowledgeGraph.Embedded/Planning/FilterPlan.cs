using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

internal sealed record FilterPlan(Plan Input, Expression Condition) : FedPlan(Input);
