using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Turns bound expressions into delegates.</summary>
internal sealed class ExpressionCompiler
{
    private readonly GraphView _graph;
    private readonly OperatorCompiler _operators;
    private readonly CollectionCompiler _collections;
    private readonly SubqueryCompiler _subqueries;
    private int _memos;

    /// <param name="graph">The graph that the expressions read.</param>
    /// <param name="compileStatement">Plans and compiles a statement inside an expression.</param>
    public ExpressionCompiler(GraphView graph, Func<BoundStatement, Executor> compileStatement)
    {
        _graph = graph;
        _operators = new OperatorCompiler(this);
        _collections = new CollectionCompiler(this);
        _subqueries = new SubqueryCompiler(compileStatement);
    }

    public Evaluator Compile(Expression expression) => expression switch
    {
        LiteralExpression e => Constant(e.Value),
        ParameterExpression e => context => context.Parameters[e.Name],
        SymbolExpression { Symbol.Slot: var slot } => context => context.Row[slot],
        PropertyExpression e => CompileProperty(e),
        UnaryExpression e => _operators.Compile(e),
        BinaryExpression e => _operators.Compile(e),
        LabelTestExpression e => CompileLabelTest(e),
        FunctionExpression e => CompileFunction(e),
        CaseExpression e => CompileCase(e),
        BoundSubqueryExpression e => _subqueries.Compile(e),
        _ => _collections.Compile(expression),
    };

    public Condition CompileCondition(Expression expression)
    {
        if (ConditionSplitter.IsConstant(expression))
            return new ConstantCondition(CompileAnyCondition(expression), NewMemo()).Holds;
        return !ConditionSplitter.HasConstantPart(expression) && NodeConditionCompiler.TryCompile(_graph, expression, this) is var (slot, condition)
            ? OnNode(slot, condition, CompileAnyCondition(expression))
            : CompileJoined(expression) ?? CompileAnyCondition(expression);
    }

    /// <summary>A condition for which <see cref="Planning.CountRewriter.LooksOnlyAt"/> the node holds.</summary>
    public NodeCondition CompileCondition(Expression expression, Symbol node) => NodeConditionCompiler.Compile(_graph, expression, node, this);

    /// <summary>The condition in its general form.</summary>
    public Condition CompileAnyCondition(Expression expression)
    {
        var value = Compile(expression);
        return context => value(context) switch
        {
            bool truth => truth,
            null => false,
            var other => throw QueryErrors.Executing(expression.Position, $"A condition needs a boolean but got {ValueName.Of(other)}."),
        };
    }

    /// <summary>Runs <paramref name="evaluator"/> and gives errors about values the place of <paramref name="position"/>.</summary>
    public static Evaluator At(Position position, Evaluator evaluator) => context =>
    {
        try
        {
            return evaluator(context);
        }
        catch (ValueException e)
        {
            throw QueryErrors.Executing(position, e.Message);
        }
    };

    /// <summary>A number for what a step notes in <see cref="QueryContext.Memo"/>.</summary>
    public int NewMemo() => _memos++;

    private static Condition OnNode(int slot, NodeCondition condition, Condition otherwise)
        => context => context.Row[slot] is NodeReference node ? condition.Holds(context, node.Index) : otherwise(context);

    private Condition? CompileJoined(Expression expression)
    {
        if (ConditionSplitter.Split(expression) is not var (first, second, isOr))
            return null;
        var left = CompileCondition(first);
        var right = CompileCondition(second);
        return isOr ? context => left(context) || right(context) : context => left(context) && right(context);
    }

    private static Evaluator Constant(object? value)
    {
        object? boxed = value is bool truth ? Truth.Of(truth) : value;
        return _ => boxed;
    }

    private Evaluator CompileProperty(PropertyExpression e)
    {
        var target = Compile(e.Target);
        var graph = _graph;
        int key = graph.FindKey(e.Key);
        var other = At(e.Position, context => Properties.Get(graph, target(context), e.Key));
        return context => target(context) switch
        {
            NodeReference node => graph.NodeProperty(node.Index, key),
            RelationshipReference relationship => graph.RelationshipProperty(relationship.Index, key),
            null => null,
            _ => other(context),
        };
    }

    private Evaluator CompileLabelTest(LabelTestExpression e)
    {
        var target = Compile(e.Target);
        var graph = _graph;
        object[] bySet = Array.ConvertAll(LabelCondition.BySet(graph, e.Label), Truth.Of);
        object[] byType = Array.ConvertAll(LabelCondition.ByType(graph, e.Label), Truth.Of);
        return context => target(context) switch
        {
            null => null,
            NodeReference node => bySet[graph.LabelSetOf(node.Index)],
            RelationshipReference relationship => byType[graph.TypeOf(relationship.Index)],
            var other => throw QueryErrors.Executing(e.Position, $"Labels belong to nodes, types to relationships; this is {ValueName.Of(other)}."),
        };
    }

    private Evaluator CompileFunction(FunctionExpression e)
    {
        var function = FunctionCatalog.Default.Find(e.Name)!;
        Evaluator[] arguments = [.. e.Arguments.Select(Compile)];
        return At(e.Position, context =>
        {
            object?[] values = new object?[arguments.Length];
            for (int i = 0; i < values.Length; i++)
                values[i] = arguments[i](context);
            return function.Evaluate(context, values);
        });
    }

    private Evaluator CompileCase(CaseExpression e)
    {
        var subject = e.Subject is null ? null : Compile(e.Subject);
        (Evaluator When, Evaluator Then)[] branches = [.. e.Branches.Select(b => (Compile(b.When), Compile(b.Then)))];
        var otherwise = e.Otherwise is null ? Constant(null) : Compile(e.Otherwise);
        return context =>
        {
            object? value = subject is null ? Truth.True : subject(context);
            foreach (var (when, then) in branches)
            {
                object? tested = when(context);
                if (subject is null ? tested is true : Equality.Equal(value, tested) == true)
                    return then(context);
            }
            return otherwise(context);
        };
    }
}
