namespace KnowledgeGraph.Querying;

/// <summary>One step of how a statement is answered, as EXPLAIN and PROFILE show it.</summary>
/// <param name="Step">What is done: NodeScan, Expand, Filter …</param>
/// <param name="Details">On what: variables, patterns, conditions.</param>
/// <param name="EstimatedRows">How many rows the planner expected out of this step.</param>
/// <param name="Rows">How many came; null after EXPLAIN, which does not run the statement. A step that runs once for each row counts over all its runs.</param>
/// <param name="Inputs">The steps that feed this one, those that run first in front.</param>
public sealed record QueryPlan(string Step, string Details, double EstimatedRows, long? Rows, IReadOnlyList<QueryPlan> Inputs);
