using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Resolves WITH and RETURN. ORDER BY and WHERE see the new names and, where rows are neither grouped nor made distinct, the old ones.</summary>
internal sealed class ProjectionBinder
{
    private readonly BindingContext _context;
    private readonly Scope _input;
    private readonly List<BoundItem> _items = [];
    private readonly List<string> _columns = [];
    private readonly Dictionary<string, Symbol> _byText = new(StringComparer.Ordinal);
    private AggregationBinder? _aggregation;

    public ProjectionBinder(BindingContext context, Scope input)
    {
        _context = context;
        _input = input;
    }

    /// <summary>The scope after the clause.</summary>
    public Scope Output { get; } = new();

    public BoundProjection Bind(ProjectionClause clause)
    {
        var items = AllItems(clause);
        if (items.Any(item => ExpressionBinder.FirstAggregate(item.Value) is not null))
            _aggregation = new AggregationBinder(_context, _input);
        BindItems(items, clause);
        bool closed = _aggregation is not null || clause.IsDistinct;
        var order = clause.Order.Select(item => item with { Value = BindAfter(item.Value, closed, "ORDER BY") }).ToList();
        var where = clause.Where is null ? null : BindAfter(clause.Where, closed, "WHERE");
        if (where is not null)
            KindChecker.CheckCondition(where, "WHERE");
        return new BoundProjection(
            _aggregation?.Result, _items, _columns, clause.IsDistinct, order, BindCount(clause.Skip, "SKIP"), BindCount(clause.Limit, "LIMIT"), where);
    }

    private List<ProjectionItem> AllItems(ProjectionClause clause)
    {
        var items = new List<ProjectionItem>();
        if (clause.IncludesAll)
        {
            if (_input.Names.Count == 0 && clause.IsReturn)
                throw QueryErrors.Binding(clause.Position, "RETURN * needs at least one variable.");
            items.AddRange(_input.Names.Order(StringComparer.Ordinal)
                .Select(name => new ProjectionItem(new VariableExpression(clause.Position, name), name, IsAliased: true)));
        }
        items.AddRange(clause.Items);
        return items;
    }

    private void BindItems(List<ProjectionItem> items, ProjectionClause clause)
    {
        var bound = new Symbol?[items.Count];
        var values = new Expression[items.Count];

        // Grouping keys first: expressions around aggregates are made of them.
        for (int i = 0; i < items.Count; i++)
        {
            Check(items[i], clause);
            if (ExpressionBinder.FirstAggregate(items[i].Value) is not null)
                continue;
            values[i] = new ExpressionBinder(_context, _input).Bind(items[i].Value);
            bound[i] = SymbolFor(items[i], values[i]);
            _aggregation?.AddKey(values[i], bound[i]!);
            _byText.TryAdd(ExpressionText.Of(values[i]), bound[i]!);
        }
        for (int i = 0; i < items.Count; i++)
            AddItem(items[i], bound[i], values[i]);
    }

    private void AddItem(ProjectionItem item, Symbol? symbol, Expression? value)
    {
        if (symbol is null)
        {
            value = _aggregation!.Bind(item.Value);
            symbol = _context.Symbols.Add(item.Name, VariableKind.Value);
            _byText.TryAdd(ExpressionText.Of(value), symbol);
        }
        else if (_aggregation is not null)
        {
            value = new SymbolExpression(item.Value.Position, symbol);
        }
        _items.Add(new BoundItem(value!, symbol));
        _columns.Add(item.Name);
        Output[item.Name] = symbol;
    }

    private void Check(ProjectionItem item, ProjectionClause clause)
    {
        if (!clause.IsReturn && !item.IsAliased)
            throw QueryErrors.Binding(item.Value.Position, $"In WITH an expression needs a name: {item.Name} AS name.");
        if (item.Value is PatternExpression)
            throw QueryErrors.Binding(item.Value.Position, "A pattern is a condition, not a column: write EXISTS { pattern } or COUNT { pattern }.");
        if (Output.Find(item.Name) is not null)
            throw QueryErrors.Binding(item.Value.Position, $"Two columns have the name '{item.Name}': give one another name with AS.");
        Output[item.Name] = new Symbol(item.Name, -1, VariableKind.Value);
    }

    // A variable that goes on under any name keeps its slot.
    private Symbol SymbolFor(ProjectionItem item, Expression value)
        => value is SymbolExpression same ? same.Symbol : _context.Symbols.Add(item.Name, KindChecker.KindOf(value));

    private Expression BindAfter(Expression expression, bool closed, string place)
    {
        if (MatchesItem(expression) is { } symbol)
            return new SymbolExpression(expression.Position, symbol);
        if (_aggregation is null)
            ExpressionBinder.RefuseAggregates(expression, place);
        else if (ExpressionBinder.FirstAggregate(expression) is not null)
            return _aggregation.BindAfter(expression, _input.Overlaid(Output));
        var bound = new ExpressionBinder(_context, _input.Overlaid(Output)).Bind(expression);
        var replaced = ExpressionTree.Replace(bound, part =>
            _byText.TryGetValue(ExpressionText.Of(part), out var known) ? new SymbolExpression(part.Position, known) : null);
        if (closed)
            RefuseHidden(replaced, place);
        return replaced;
    }

    private Symbol? MatchesItem(Expression expression)
    {
        if (expression is VariableExpression variable && Output.Find(variable.Name) is { } output)
            return output;
        if (ExpressionTree.All(expression).OfType<VariableExpression>().Any(v => _input.Find(v.Name) is null))
            return null;
        if (ExpressionBinder.FirstAggregate(expression) is not null || ExpressionTree.All(expression).Any(HasLocalNames))
            return null;
        return _byText.GetValueOrDefault(ExpressionText.Of(new ExpressionBinder(_context, _input).Bind(expression)));
    }

    private static bool HasLocalNames(Expression expression)
        => expression is ListComprehensionExpression or QuantifierExpression or ReduceExpression
            or PatternExpression or PatternComprehensionExpression or SubqueryExpression;

    private void RefuseHidden(Expression expression, string place)
    {
        var hidden = ExpressionTree.All(expression).OfType<SymbolExpression>()
            .FirstOrDefault(e => _input.Holds(e.Symbol) && !Output.Holds(e.Symbol));
        if (hidden is not null)
            throw QueryErrors.Binding(hidden.Position, $"After DISTINCT or an aggregating function, {place} can only use the returned columns; '{hidden.Symbol.Name}' is not among them.");
    }

    private Expression? BindCount(Expression? expression, string place)
    {
        if (expression is null)
            return null;
        var variable = ExpressionTree.All(expression).OfType<VariableExpression>().FirstOrDefault();
        if (variable is not null)
            throw QueryErrors.Binding(variable.Position, $"{place} takes a number or a parameter; it cannot use the variable '{variable.Name}'.");
        var bound = new ExpressionBinder(_context, new Scope()).BindPlain(expression, place);
        if (bound is LiteralExpression { Value: not long } or LiteralExpression { Value: < 0L })
            throw QueryErrors.Binding(bound.Position, $"{place} takes a whole number that is not negative.");
        return bound;
    }
}
