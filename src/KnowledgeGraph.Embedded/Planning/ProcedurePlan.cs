using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Functions;

namespace KnowledgeGraph.Embedded.Planning;

internal sealed record ProcedurePlan(Plan Input, Procedure Procedure, IReadOnlyList<Symbol?> Symbols) : Plan;
