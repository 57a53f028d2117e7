using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Resolves the names in an expression: variables, parameters, functions, labels.</summary>
internal sealed class ExpressionBinder
{
    private readonly BindingContext _context;
    private readonly Scope _scope;

    public ExpressionBinder(BindingContext context, Scope scope)
    {
        _context = context;
        _scope = scope;
    }

    public Expression Bind(Expression expression) => expression switch
    {
        VariableExpression e => BindVariable(e),
        ParameterExpression e => BindParameter(e),
        FunctionExpression e => BindFunction(e),
        LabelTestExpression e => BindLabelTest(e),
        PropertyExpression e => BindProperty(e),
        ListComprehensionExpression e => BindComprehension(e),
        QuantifierExpression e => BindQuantifier(e),
        ReduceExpression e => BindReduce(e),
        PatternExpression e => BindPattern(e),
        PatternComprehensionExpression e => BindPatternComprehension(e),
        SubqueryExpression e => BindSubquery(e.Position, e.Kind, e.Statement),
        UnaryExpression or BinaryExpression => BindOperator(expression),
        _ => ExpressionTree.Map(expression, Bind),
    };

    /// <summary>Binds an expression in which no aggregating function may stand.</summary>
    public Expression BindPlain(Expression expression, string place)
    {
        RefuseAggregates(expression, place);
        return Bind(expression);
    }

    public static void RefuseAggregates(Expression expression, string place)
    {
        if (FirstAggregate(expression) is { } aggregate)
            throw QueryErrors.Binding(aggregate.Position, $"An aggregating function cannot stand in {place}: compute it in a WITH before.");
    }

    /// <summary>The first aggregating call, subqueries not entered.</summary>
    public static Expression? FirstAggregate(Expression expression)
        => ExpressionTree.All(expression).FirstOrDefault(IsAggregate);

    public static bool IsAggregate(Expression expression)
        => expression is CountAllExpression || (expression is FunctionExpression call && AggregateCatalog.IsKnown(call.Name));

    /// <summary>Binds a condition: it must not be known to be anything but a boolean.</summary>
    public Expression BindCondition(Expression expression, string place)
    {
        var bound = BindPlain(expression, place);
        KindChecker.CheckCondition(bound, place);
        return bound;
    }

    private Expression BindOperator(Expression expression)
    {
        var bound = ExpressionTree.Map(expression, Bind);
        if (bound is UnaryExpression unary)
            KindChecker.Check(unary);
        else
            KindChecker.Check((BinaryExpression)bound);
        return bound;
    }

    private static bool IsRandom(Expression expression)
        => expression is FunctionExpression call && string.Equals(call.Name, "rand", StringComparison.OrdinalIgnoreCase);

    private SymbolExpression BindVariable(VariableExpression e)
    {
        var symbol = _scope.Find(e.Name)
            ?? throw QueryErrors.Binding(e.Position, $"The variable '{e.Name}' is not defined here.{NameHint.Of(e.Name, _scope.Names)}");
        _context.LookedUp.Add(symbol);
        return new SymbolExpression(e.Position, symbol);
    }

    private ParameterExpression BindParameter(ParameterExpression e)
    {
        if (!_context.Parameters.ContainsKey(e.Name))
        {
            throw QueryErrors.Binding(
                e.Position, $"The parameter ${e.Name} has no value: give it with the query.{NameHint.Of(e.Name, _context.Parameters.Keys)}");
        }
        _context.UsedParameters.Add(e.Name);
        return e;
    }

    private Expression BindFunction(FunctionExpression e)
    {
        if (AggregateCatalog.IsKnown(e.Name))
            return BindAggregate(e);
        if (e is { Arguments: [PatternExpression pattern] } && string.Equals(e.Name, "exists", StringComparison.OrdinalIgnoreCase))
            return Bind(pattern);
        if (e.Arguments.FirstOrDefault(argument => argument is PatternExpression) is { } misplaced)
            throw QueryErrors.Binding(misplaced.Position, $"{e.Name}() cannot take a pattern: write COUNT {{ pattern }} to count its matches.");
        var function = _context.Functions.Find(e.Name)
            ?? throw QueryErrors.Binding(e.Position, $"The function {e.Name}() is not known.{NameHint.Of(e.Name, _context.Functions.Names.Concat(AggregateCatalog.Names))}");
        if (e.Arguments.Count < function.LeastArguments || e.Arguments.Count > function.MostArguments)
            throw QueryErrors.Binding(e.Position, $"{function.Name}() takes {function.ArgumentsInWords} but was given {e.Arguments.Count}.");
        if (e.IsDistinct)
            throw QueryErrors.Binding(e.Position, $"DISTINCT belongs to aggregating functions; {function.Name}() is none.");
        var arguments = e.Arguments.Select(Bind).ToList();
        ArgumentChecker.Check(e, arguments);
        return e with { Arguments = arguments };
    }

    private FunctionExpression BindAggregate(FunctionExpression e)
    {
        int wanted = AggregateCatalog.Arguments(e.Name);
        if (e.Arguments.Count != wanted)
            throw QueryErrors.Binding(e.Position, $"{e.Name}() takes {wanted} argument{(wanted == 1 ? "" : "s")} but was given {e.Arguments.Count}.");
        foreach (var argument in e.Arguments)
            RefuseAggregates(argument, "another aggregating function");
        if (e.Arguments.SelectMany(ExpressionTree.All).FirstOrDefault(IsRandom) is { } random)
            throw QueryErrors.Binding(random.Position, "rand() cannot stand in an aggregating function: compute it in a WITH before.");
        return e with { Arguments = [.. e.Arguments.Select(Bind)] };
    }

    private LabelTestExpression BindLabelTest(LabelTestExpression e)
    {
        var target = Bind(e.Target);
        if (target is SymbolExpression { Symbol.Kind: VariableKind.Node })
            _context.Names.CheckLabels(e.Label);
        else if (target is SymbolExpression { Symbol.Kind: VariableKind.Relationship })
            _context.Names.CheckTypes(e.Label);
        else
            _context.Names.CheckEither(e.Label);
        return e with { Target = target };
    }

    private PropertyExpression BindProperty(PropertyExpression e)
    {
        var target = Bind(e.Target);
        if (target is SymbolExpression { Symbol: { Kind: VariableKind.Path or VariableKind.RelationshipList } symbol })
            throw QueryErrors.Binding(e.Position, $"'{symbol.Name}' is a {(symbol.Kind == VariableKind.Path ? "path" : "list of relationships")} and has no properties.");
        if (KindChecker.KindOf(target) is VariableKind.Boolean or VariableKind.Number or VariableKind.Text or VariableKind.List)
            throw QueryErrors.Binding(e.Position, "Only nodes, relationships and maps have properties.");
        return e with { Target = target };
    }

    private ListComprehensionExpression BindComprehension(ListComprehensionExpression e)
    {
        var source = Bind(e.Source);
        var (symbol, inner) = WithLocal(((VariableExpression)e.Variable).Name, KindChecker.ItemKindOf(source));
        return e with
        {
            Variable = new SymbolExpression(e.Variable.Position, symbol),
            Source = source,
            Condition = e.Condition is null ? null : inner.BindPlain(e.Condition, "a list comprehension"),
            Result = e.Result is null ? null : inner.BindPlain(e.Result, "a list comprehension"),
        };
    }

    private QuantifierExpression BindQuantifier(QuantifierExpression e)
    {
        var source = Bind(e.Source);
        var (symbol, inner) = WithLocal(((VariableExpression)e.Variable).Name, KindChecker.ItemKindOf(source));
        return e with
        {
            Variable = new SymbolExpression(e.Variable.Position, symbol),
            Source = source,
            Condition = inner.BindCondition(e.Condition, $"the condition of {e.Kind.ToString().ToUpperInvariant()}()"),
        };
    }

    private ReduceExpression BindReduce(ReduceExpression e)
    {
        var start = Bind(e.Start);
        var source = Bind(e.Source);
        var (accumulator, outer) = WithLocal(((VariableExpression)e.Accumulator).Name);
        var (variable, inner) = outer.WithLocal(((VariableExpression)e.Variable).Name);
        return e with
        {
            Accumulator = new SymbolExpression(e.Accumulator.Position, accumulator),
            Variable = new SymbolExpression(e.Variable.Position, variable),
            Start = start,
            Source = source,
            Step = inner.BindPlain(e.Step, "reduce()"),
        };
    }

    private (Symbol Symbol, ExpressionBinder Inner) WithLocal(string name, VariableKind kind = VariableKind.Value)
    {
        var symbol = _context.Symbols.Add(name, kind);
        var scope = new Scope(_scope) { [name] = symbol };
        return (symbol, new ExpressionBinder(_context, scope));
    }

    private BoundSubqueryExpression BindPattern(PatternExpression e)
    {
        if (e.Pattern.Search == PathSearch.All)
            return BindSubquery(e.Position, SubqueryKind.Exists, Matching(e.Pattern, null, null), PatternPolicy.NoNewNames);
        throw QueryErrors.Binding(e.Position, "shortestPath() stands in MATCH only: MATCH p = shortestPath((a)-[*..5]-(b)).");
    }

    private BoundSubqueryExpression BindPatternComprehension(PatternComprehensionExpression e)
    {
        RefuseAggregates(e.Result, "a pattern comprehension");
        return BindSubquery(e.Position, SubqueryKind.Collect, Matching(e.Pattern, e.Condition, e.Result));
    }

    private static Statement Matching(PathPattern pattern, Expression? where, Expression? result)
    {
        var clauses = new List<Clause> { new MatchClause(pattern.Position, false, [pattern], where) };
        if (result is not null)
        {
            var item = new ProjectionItem(result, "result", IsAliased: true);
            clauses.Add(new ProjectionClause(pattern.Position, true, false, false, [item], [], null, null, null));
        }
        return new Statement([new SingleQuery(pattern.Position, clauses)], UnionKind.All);
    }

    private BoundSubqueryExpression BindSubquery(
        Position position, SubqueryKind kind, Statement statement, PatternPolicy policy = PatternPolicy.NewNames)
    {
        int before = _context.LookedUp.Count;
        var bound = new StatementBinder(_context, policy).BindInner(statement, _scope);
        if (kind == SubqueryKind.Collect && bound.Output.Count != 1)
            throw QueryErrors.Binding(position, "COLLECT { } needs a RETURN with exactly one column.");
        var uses = _context.LookedUp.Skip(before).Distinct().Where(_scope.Holds).ToList();
        return new BoundSubqueryExpression(position, kind, bound, uses);
    }
}
