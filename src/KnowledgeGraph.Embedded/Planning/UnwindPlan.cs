using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

internal sealed record UnwindPlan(Plan Input, Expression Source, Symbol Symbol) : FedPlan(Input);
