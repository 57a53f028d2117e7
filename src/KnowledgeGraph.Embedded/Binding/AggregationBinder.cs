using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Takes aggregating calls out of expressions; what is left around them may only use grouping keys and constants.</summary>
internal sealed class AggregationBinder
{
    private readonly BindingContext _context;
    private readonly Scope _input;
    private readonly List<BoundItem> _keys = [];
    private readonly List<BoundItem> _aggregates = [];
    private readonly Dictionary<string, Symbol> _known = new(StringComparer.Ordinal);

    public AggregationBinder(BindingContext context, Scope input)
    {
        _context = context;
        _input = input;
    }

    public BoundAggregation Result => new(_keys, _aggregates);

    public void AddKey(Expression value, Symbol symbol)
    {
        _keys.Add(new BoundItem(value, symbol));

        // Around an aggregate only plain keys can be told from a sum that merely looks like one.
        if (value is SymbolExpression or PropertyExpression)
            _known.TryAdd(ExpressionText.Of(value), symbol);
    }

    public Expression Bind(Expression expression) => Bind(expression, _input);

    /// <summary>Binds an expression after the grouping: it may repeat aggregates that are returned, not bring new ones.</summary>
    public Expression BindAfter(Expression expression, Scope scope)
    {
        int before = _aggregates.Count;
        var bound = Bind(expression, scope);
        if (_aggregates.Count > before)
            throw QueryErrors.Binding(_aggregates[before].Value.Position, "This aggregating function is not returned: return it under a name and use the name here.");
        return bound;
    }

    private Expression Bind(Expression expression, Scope scope)
    {
        var bound = new ExpressionBinder(_context, scope).Bind(expression);
        var replaced = ExpressionTree.Replace(bound, Resolve);
        var loose = ExpressionTree.All(replaced).OfType<SymbolExpression>()
            .FirstOrDefault(e => _input.Holds(e.Symbol) && _keys.TrueForAll(key => key.Symbol != e.Symbol));
        if (loose is not null)
        {
            throw QueryErrors.Binding(
                loose.Position, $"'{loose.Symbol.Name}' stands beside an aggregating function but is not a column of its own: return it too, or compute it in a WITH before.");
        }
        return replaced;
    }

    private SymbolExpression? Resolve(Expression part)
    {
        string text = ExpressionText.Of(part);
        if (_known.TryGetValue(text, out var known))
            return new SymbolExpression(part.Position, known);
        if (!ExpressionBinder.IsAggregate(part))
            return null;
        var symbol = _context.Symbols.Add(ExpressionText.Shown(part), VariableKind.Value);
        _known.Add(text, symbol);
        _aggregates.Add(new BoundItem(part, symbol));
        return new SymbolExpression(part.Position, symbol);
    }
}
