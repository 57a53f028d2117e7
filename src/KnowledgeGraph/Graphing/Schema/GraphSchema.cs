using System.Collections.Frozen;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Graphing.Schema;

/// <summary>Labels, relationship types and properties of the graph, read once from <c>schema/schema.yaml</c>. Immutable.</summary>
public sealed class GraphSchema
{
    /// <summary>The label that all entities carry before their type label.</summary>
    public const string EntityLabel = "Entity";

    private readonly FrozenDictionary<string, NodeLabel> _labels;
    private readonly FrozenDictionary<string, NodeLabel>.AlternateLookup<ReadOnlySpan<char>> _byPrefix;
    private readonly FrozenDictionary<string, RelationshipType> _types;
    private readonly FrozenDictionary<string, FrozenDictionary<string, FrozenSet<string>>> _ends;

    internal GraphSchema(IReadOnlyList<NodeLabel> labels, IReadOnlyList<RelationshipType> types)
    {
        Labels = labels;
        RelationshipTypes = types;
        _labels = labels.ToFrozenDictionary(label => label.Name, StringComparer.Ordinal);
        _byPrefix = labels.Where(label => label.IdPrefix is not null).DistinctBy(label => label.IdPrefix)
            .ToFrozenDictionary(label => label.IdPrefix!, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _types = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _ends = Expand().GroupBy(p => p.Type, StringComparer.Ordinal).ToFrozenDictionary(
            type => type.Key,
            type => type.GroupBy(p => p.Start, StringComparer.Ordinal).ToFrozenDictionary(start => start.Key, start => start.Select(p => p.End).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>Node labels in the order of the file.</summary>
    public IReadOnlyList<NodeLabel> Labels { get; }

    /// <summary>Relationship types in the order of the file.</summary>
    public IReadOnlyList<RelationshipType> RelationshipTypes { get; }

    /// <summary>Reads the schema of <paramref name="rulesFolder"/> where it holds one, else the embedded one;
    /// throws <see cref="RuleFileException"/> with file and line where it is wrong.</summary>
    public static GraphSchema Load(string? rulesFolder = null) => Load(new KnowledgeFiles(rulesFolder));

    /// <inheritdoc cref="Load(string?)"/>
    internal static GraphSchema Load(KnowledgeFiles files)
    {
        const string name = "schema/schema.yaml";
        return SchemaReader.Read(files.Describe(name), files.ReadText(name));
    }

    /// <summary>The label of that name, or null.</summary>
    public NodeLabel? FindLabel(string name) => _labels.GetValueOrDefault(name);

    /// <summary>The label whose nodes' ids start with <paramref name="prefix"/> and a colon, or null.</summary>
    internal NodeLabel? FindPrefix(ReadOnlySpan<char> prefix) => _byPrefix.TryGetValue(prefix, out var label) ? label : null;

    /// <summary>The relationship type of that name, or null.</summary>
    public RelationshipType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>True when a relationship <paramref name="type"/> may go from a node with label <paramref name="startLabel"/> to one with
    /// <paramref name="endLabel"/>; type labels, not <c>Entity</c>, except where the schema itself says <c>Entity</c>.</summary>
    public bool Allows(string type, string startLabel, string endLabel)
        => _ends.TryGetValue(type, out var starts) && starts.TryGetValue(startLabel, out var ends) && ends.Contains(endLabel);

    private IEnumerable<(string Type, string Start, string End)> Expand()
        => from type in RelationshipTypes
           from pattern in type.Patterns
           from start in pattern.Start.SelectMany(WithChildren)
           from end in pattern.End.SelectMany(WithChildren)
           select (type.Name, start, end);

    private IEnumerable<string> WithChildren(string label)
        => Labels.Where(candidate => candidate.Parent == label).Select(candidate => candidate.Name).Prepend(label);
}
