using KnowledgeGraph.Embedded.Functions;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>What binding one statement needs everywhere.</summary>
internal sealed class BindingContext
{
    public BindingContext(NameCatalog names, FunctionCatalog functions, IReadOnlyDictionary<string, object?> parameters)
    {
        Names = names;
        Functions = functions;
        Parameters = parameters;
    }

    public SymbolTable Symbols { get; } = new();

    public NameCatalog Names { get; }

    public FunctionCatalog Functions { get; }

    public IReadOnlyDictionary<string, object?> Parameters { get; }

    /// <summary>Names of the parameters that the statement reads.</summary>
    public HashSet<string> UsedParameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Every variable that has been looked up so far, in order.</summary>
    public List<Symbol> LookedUp { get; } = [];
}
