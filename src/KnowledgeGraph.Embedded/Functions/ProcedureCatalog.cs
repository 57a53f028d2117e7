namespace KnowledgeGraph.Embedded.Functions;

/// <summary>All procedures by name, upper and lower case alike.</summary>
internal static class ProcedureCatalog
{
    private static readonly Procedure[] All = [.. SchemaProcedures.All, TextProcedures.QueryNodes];

    public static IEnumerable<string> Names => All.Select(p => p.Name);

    public static Procedure? Find(string name) => Array.Find(All, p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
}
