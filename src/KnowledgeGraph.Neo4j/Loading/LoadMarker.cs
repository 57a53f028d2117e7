using System.Globalization;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The <c>(:GraphLoad)</c> node: what the last load wrote, or that one is at work or died.</summary>
/// <param name="Run">The token of the load that owns the database; null before the first.</param>
/// <param name="Batches">How many requests that load has written.</param>
/// <param name="State">One of the constants here; null before the first load.</param>
/// <param name="RuleVersion">The version of the rules that made the graph.</param>
/// <param name="GraphHash">The hash of the graph.</param>
/// <param name="Documents">The hash of each document's rows.</param>
/// <param name="Keys">See <see cref="OwnKeys.Recorded"/>.</param>
/// <param name="Counts">Nodes by key label and relationships by type that the database held when the load was done.</param>
internal sealed record LoadMarker(
    string? Run,
    long Batches,
    string? State,
    string RuleVersion,
    string GraphHash,
    IReadOnlyDictionary<string, string> Documents,
    IReadOnlyList<string> Keys,
    IReadOnlyList<string> Counts)
{
    /// <summary>A load is at work, or died.</summary>
    public const string Running = "running";

    /// <summary>The database holds the whole graph.</summary>
    public const string Complete = "complete";

    /// <summary>The load ended, but rows were rejected.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>Of a database that was never loaded.</summary>
    public static LoadMarker None { get; } = FromProperties(new Dictionary<string, object?>(StringComparer.Ordinal));

    /// <summary>True where no load is at work and none died: nobody else writes while this one compares, unless it takes over.</summary>
    public bool IsSettled => State is null or Complete;

    /// <summary>See <see cref="Storing.IGraphStore.MarkAsync"/>.</summary>
    public string? Mark => State == Complete ? string.Create(CultureInfo.InvariantCulture, $"{Run} {Batches} {GraphHash}") : null;

    /// <summary>The first of the counts that the last load left and that is not among <paramref name="counts"/>; null where all are.</summary>
    public string? MissingOf(IEnumerable<string> counts) => Counts.Except(counts, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>As <see cref="ToProperties"/> wrote it; what is missing is empty.</summary>
    public static LoadMarker FromProperties(IReadOnlyDictionary<string, object?> properties)
    {
        var documents = Texts(properties, "documents");
        var hashes = Texts(properties, "hashes");
        return new LoadMarker(
            properties.GetValueOrDefault("run") as string,
            properties.GetValueOrDefault("batches") as long? ?? 0,
            properties.GetValueOrDefault("state") as string,
            properties.GetValueOrDefault("rules") as string ?? string.Empty,
            properties.GetValueOrDefault("graph") as string ?? string.Empty,
            documents.Zip(hashes).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal),
            Texts(properties, "keys"),
            Texts(properties, "counts"));
    }

    /// <summary>All but the run's token and its count of requests, which the database itself keeps.</summary>
    public Dictionary<string, object?> ToProperties() => new(StringComparer.Ordinal)
    {
        ["state"] = State,
        ["rules"] = RuleVersion,
        ["graph"] = GraphHash,
        ["documents"] = Documents.Keys.ToList(),
        ["hashes"] = Documents.Values.ToList(),
        ["keys"] = Keys,
        ["counts"] = Counts,
    };

    /// <summary>True where both tell the same graph, made by the same rules, whole.</summary>
    public bool TellsSameAs(LoadMarker other) =>
        State == other.State && RuleVersion == other.RuleVersion && GraphHash == other.GraphHash
        && Keys.SequenceEqual(other.Keys, StringComparer.Ordinal) && Counts.SequenceEqual(other.Counts, StringComparer.Ordinal);

    private static List<string> Texts(IReadOnlyDictionary<string, object?> properties, string key) =>
        properties.GetValueOrDefault(key) is IEnumerable<object?> list ? [.. list.OfType<string>()] : [];
}
