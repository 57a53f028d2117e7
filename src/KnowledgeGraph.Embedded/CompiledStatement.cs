using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Executing;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Planning;

namespace KnowledgeGraph.Embedded;

/// <summary>A statement made ready: it can run any number of times, on several threads at once.</summary>
/// <param name="Inspection">What is asked about it.</param>
/// <param name="Bound">Columns and variables.</param>
/// <param name="Slots">Length of the row.</param>
/// <param name="Parameters">Names of the parameters that it reads.</param>
/// <param name="Plan">Its steps.</param>
/// <param name="Executor">The steps, compiled.</param>
/// <param name="Counts">Takes the rows of each step of a profiled statement.</param>
internal sealed record CompiledStatement(
    Inspection Inspection, BoundStatement Bound, int Slots, IReadOnlySet<string> Parameters, Plan Plan, Executor Executor, RowCounts? Counts);
