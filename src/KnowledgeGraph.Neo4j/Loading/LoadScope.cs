using System.Globalization;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>What a load compares.</summary>
/// <param name="Documents">The documents whose rows may differ; null for everything.</param>
/// <param name="FullReason">Why a change load compares everything; null where it was not asked to do less.</param>
internal sealed record LoadScope(IReadOnlySet<string>? Documents, string? FullReason)
{
    /// <summary>From so many changed documents on, reading everything costs less than looking for their rows.</summary>
    private const int MostDocuments = 1_000;

    /// <summary>Rows that were named one by one, whatever their documents.</summary>
    public static LoadScope RowsAlone { get; } = new(new HashSet<string>(StringComparer.Ordinal), null);

    /// <summary>Everything.</summary>
    public static LoadScope Full(string? reason) => new(null, reason);

    /// <summary>What differs between what the marker tells and the graph; everything where the marker does not fit.</summary>
    /// <param name="marker">Of the database.</param>
    /// <param name="target">What it shall be.</param>
    /// <param name="counts">What the database holds now.</param>
    public static LoadScope OfChange(LoadMarker marker, LoadMarker target, IReadOnlyList<string> counts)
    {
        if (marker.State is null)
            return Full("the database holds no earlier load");
        if (marker.State != LoadMarker.Complete)
            return Full(marker.State == LoadMarker.Running ? "an earlier load did not finish" : "an earlier load had rejected rows");
        if (marker.RuleVersion != target.RuleVersion)
            return Full("the graph was made by other rules than the one in the database");
        if (marker.MissingOf(counts) is { } expected)
            return Full($"the database was changed since the last load: it left {expected}, now it is {counts.FirstOrDefault(count => NameOf(count) == NameOf(expected)) ?? "gone"}");
        var changed = Changed(marker.Documents, target.Documents);
        if (changed.Contains(string.Empty))
            return Full("rows that name no document have changed");
        return changed.Count > MostDocuments
            ? Full(string.Create(CultureInfo.InvariantCulture, $"{changed.Count} documents have changed"))
            : new LoadScope(changed, null);
    }

    private static HashSet<string> Changed(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
    [
        .. before.Keys.Union(after.Keys, StringComparer.Ordinal).Where(document => before.GetValueOrDefault(document) != after.GetValueOrDefault(document)),
    ];

    private static string NameOf(string count) => count[..count.IndexOf('=', StringComparison.Ordinal)];
}
