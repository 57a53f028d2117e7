using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Compiles variable-length steps and shortest paths.</summary>
internal sealed class TrailCompiler
{
    private readonly GraphView _graph;
    private readonly ExpressionCompiler _expressions;

    public TrailCompiler(GraphView graph, ExpressionCompiler expressions)
    {
        _graph = graph;
        _expressions = expressions;
    }

    public ExpandTrailExecutor Expand(ExpandPlan plan, Executor input)
    {
        var filter = new RelationshipFilter(_graph, plan.Direction, plan.Relationship.Type);
        var walker = new TrailWalker(filter, plan.Relationship.Step!.Slot, Optional(plan.Relationship.StepCondition), new UsedRelationships(plan.Others));
        return new ExpandTrailExecutor(plan, input, walker);
    }

    public ShortestPathExecutor ShortestPath(ShortestPathPlan plan, Executor input)
    {
        var filter = new RelationshipFilter(_graph, plan.Relationship.Direction, plan.Relationship.Type);
        var walker = new TrailWalker(filter, plan.Relationship.Step?.Slot ?? -1, Optional(plan.Relationship.StepCondition), new UsedRelationships([]));
        var relationships = StepConditions(plan, Binding.VariableKind.Relationship);
        var nodes = StepConditions(plan, Binding.VariableKind.Node);
        var search = new BreadthFirstSearch(
            filter,
            (context, relationship, node) => walker.Fits(context, relationship)
                && relationships.TrueForAll(test => test(context, new RelationshipReference(relationship)))
                && nodes.TrueForAll(test => test(context, new NodeReference(node))),
            (context, node) => nodes.TrueForAll(test => test(context, new NodeReference(node))));
        var condition = All(plan.Conditions);
        return new ShortestPathExecutor(plan, input, walker, search, condition, condition is null ? null : WithSteps(condition, plan, relationships, nodes));
    }

    private Condition? Optional(Expression? condition) => condition is null ? null : _expressions.CompileCondition(condition);

    private Condition? All(IReadOnlyList<Expression> conditions)
    {
        if (conditions.Count == 0)
            return null;
        Condition[] compiled = [.. conditions.Select(_expressions.CompileCondition)];
        return context => Array.TrueForAll(compiled, one => one(context));
    }

    private List<Func<QueryContext, object, bool>> StepConditions(ShortestPathPlan plan, Binding.VariableKind kind)
        => [.. plan.StepFilters.Where(f => f.Kind == kind).Select(Step)];

    // all() wants true on each step, none() wants false; null satisfies neither.
    private Func<QueryContext, object, bool> Step(PathStepFilter filter)
    {
        var value = _expressions.Compile(filter.Condition);
        bool wanted = filter.Quantifier == QuantifierKind.All;
        return (context, step) =>
        {
            context.Row[filter.Local.Slot] = step;
            return value(context) is bool truth && truth == wanted;
        };
    }

    private static Condition WithSteps(
        Condition condition, ShortestPathPlan plan, List<Func<QueryContext, object, bool>> relationships, List<Func<QueryContext, object, bool>> nodes)
        => context =>
        {
            var path = (PathReference?)(plan.Path.Symbol is { } symbol ? context.Row[symbol.Slot] : null);
            return (path is null
                    || (relationships.TrueForAll(test => Array.TrueForAll(path.Relationships, r => test(context, new RelationshipReference(r))))
                        && nodes.TrueForAll(test => Array.TrueForAll(path.Nodes, n => test(context, new NodeReference(n))))))
                && condition(context);
        };
}
