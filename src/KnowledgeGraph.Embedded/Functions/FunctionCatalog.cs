using KnowledgeGraph.Embedded.Functions.Temporal;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>All functions by name, upper and lower case alike.</summary>
internal sealed class FunctionCatalog
{
    public static readonly FunctionCatalog Default = new();

    // Made when first asked: most statements of a short run call few functions, and none of the calendar.
    private readonly Lazy<Dictionary<string, Function>> _plain = new(() => ByName([.. TextFunctions.All, .. ListFunctions.All, .. NumberFunctions.All, .. GraphFunctions.All, .. ConversionFunctions.All]));
    private readonly Lazy<Dictionary<string, Function>> _temporal = new(() => ByName(TemporalFunctions.All));

    private FunctionCatalog()
    {
    }

    public IEnumerable<string> Names => _plain.Value.Values.Concat(_temporal.Value.Values).Select(f => f.Name);

    /// <summary>Whether two calls in one statement may give different values.</summary>
    public static bool IsVolatile(string name)
        => string.Equals(name, "rand", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".realtime", StringComparison.OrdinalIgnoreCase);

    public Function? Find(string name) => _plain.Value.GetValueOrDefault(name) ?? _temporal.Value.GetValueOrDefault(name);

    private static Dictionary<string, Function> ByName(IEnumerable<Function> functions) => functions.ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);
}
