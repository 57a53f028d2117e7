using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Turns bound clauses into steps, one clause after the other; MATCH is left to <see cref="MatchPlanner"/>.</summary>
internal sealed class StatementPlanner
{
    private readonly GraphStatistics _statistics;

    public StatementPlanner(GraphStatistics statistics) => _statistics = statistics;

    public Plan Plan(BoundStatement statement)
    {
        if (statement.Queries.Count == 1)
            return PlanQuery(statement.Queries[0]);
        var inputs = statement.Queries.Select(query => (Plan)new ProjectPlan(PlanQuery(query), Renamed(query, statement))).ToList();
        Plan union = new UnionPlan(inputs) { Rows = inputs.Sum(input => input.Rows) };
        return statement.Union == UnionKind.All ? union : new DistinctPlan(union, statement.Output) { Rows = union.Rows };
    }

    private static List<BoundItem> Renamed(BoundQuery query, BoundStatement statement)
        => [.. statement.Output.Zip(query.Output, (to, from) => new BoundItem(new SymbolExpression(default, from), to))];

    private Plan PlanQuery(BoundQuery query)
    {
        Plan plan = new ArgumentPlan();
        var clauses = MatchMerger.Merge(query.Clauses);
        for (int i = 0; i < clauses.Count; i++)
            plan = PlanClause(plan, clauses[i], clauses.ElementAtOrDefault(i + 1));
        return plan;
    }

    private Plan PlanClause(Plan input, BoundClause clause, BoundClause? next) => clause switch
    {
        BoundMatch { IsOptional: false } match => MatchPlanner.Plan(_statistics, match, input, plan => CostWith(plan, next)),
        BoundMatch match => PlanOptional(input, match),
        BoundUnwind unwind => new UnwindPlan(input, unwind.Source, unwind.Symbol) { Rows = input.Rows * 10 },
        BoundProjection projection => ProjectionPlanner.Plan(input, projection, _statistics),
        BoundCall call => PlanCall(input, call),
        BoundSubqueryCall call => new ApplyPlan(input, Plan(call.Statement)) { Rows = input.Rows },
        _ => throw new InvalidOperationException($"No plan for {clause.GetType().Name}."),
    };

    // What is only counted afterwards need not be walked, which may favour another start.
    private double CostWith(Plan plan, BoundClause? next)
        => PlanCost.Of(next is BoundProjection { Aggregation: not null } projection ? ProjectionPlanner.Plan(plan, projection, _statistics) : plan);

    private OptionalPlan PlanOptional(Plan input, BoundMatch match)
    {
        var inner = MatchPlanner.Plan(_statistics, match, new ArgumentPlan(), PlanCost.Of);
        return new OptionalPlan(input, inner, match.Introduced) { Rows = input.Rows * Math.Max(1, inner.Rows) };
    }

    private static Plan PlanCall(Plan input, BoundCall call)
    {
        Plan plan = new ProcedurePlan(input, call) { Rows = input.Rows * 10 };
        return call.Where is null ? plan : new FilterPlan(plan, call.Where) { Rows = plan.Rows / 2 };
    }
}
