namespace KnowledgeGraph.Embedded.Binding;

/// <summary>The variables that can be named at one place of a statement.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public Scope()
    {
    }

    public Scope(Scope other)
    {
        foreach (string name in other._order)
            this[name] = other._symbols[name];
    }

    /// <summary>In the order in which they came into scope.</summary>
    public IReadOnlyList<string> Names => _order;

    public Symbol this[string name]
    {
        get => _symbols[name];
        set
        {
            if (_symbols.TryAdd(name, value))
                _order.Add(name);
            _symbols[name] = value;
        }
    }

    public Symbol? Find(string name) => _symbols.GetValueOrDefault(name);

    public bool Holds(Symbol symbol) => _symbols.ContainsValue(symbol);

    /// <summary>This scope with the names of <paramref name="upper"/> before its own.</summary>
    public Scope Overlaid(Scope upper)
    {
        var overlaid = new Scope(this);
        foreach (string name in upper._order)
            overlaid[name] = upper[name];
        return overlaid;
    }
}
