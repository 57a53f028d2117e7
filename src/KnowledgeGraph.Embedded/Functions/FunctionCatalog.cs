using KnowledgeGraph.Embedded.Functions.Temporal;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>All functions by name, upper and lower case alike.</summary>
internal sealed class FunctionCatalog
{
    public static readonly FunctionCatalog Default = new(
        [.. TextFunctions.All, .. ListFunctions.All, .. NumberFunctions.All, .. GraphFunctions.All, .. ConversionFunctions.All, .. TemporalFunctions.All]);

    /// <summary>Whether two calls in one statement may give different values.</summary>
    public static bool IsVolatile(string name)
        => string.Equals(name, "rand", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".realtime", StringComparison.OrdinalIgnoreCase);

    private readonly Dictionary<string, Function> _functions;

    private FunctionCatalog(IEnumerable<Function> functions)
        => _functions = functions.ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => _functions.Values.Select(f => f.Name);

    public Function? Find(string name) => _functions.GetValueOrDefault(name);
}
