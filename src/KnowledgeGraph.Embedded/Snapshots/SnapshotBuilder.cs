using System.Runtime.InteropServices;
using KnowledgeGraph.Embedded.Searching;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Lays a graph out as snapshot sections. The result depends on the graph's content only.</summary>
internal sealed class SnapshotBuilder
{
    internal static readonly string[] IndexedKeys = ["id", "name"];

    private readonly SnapshotSections _sections = new();
    private readonly StringNumbers _strings;
    private readonly GraphNode[] _nodes;
    private readonly List<IReadOnlyList<string>> _labelSets = [];
    private readonly List<int> _labelSetStarts = [];
    private readonly GraphRelationship[] _relationships;
    private readonly RelationshipOrder _ends;
    private readonly Dictionary<string, int> _nodeNumbers;
    private readonly string[] _labels;
    private readonly string[] _types;
    private readonly string[] _keys;

    private SnapshotBuilder(PropertyGraph graph, IReadOnlyDictionary<string, string> metadata)
    {
        _nodes = GroupByLabels(graph.Nodes);
        _nodeNumbers = new Dictionary<string, int>(_nodes.Length, StringComparer.Ordinal);
        for (int i = 0; i < _nodes.Length; i++)
            _nodeNumbers.Add(_nodes[i].Id, i);
        _labels = Sorted(_labelSets.SelectMany(set => set));
        _types = Sorted(graph.Relationships.Select(r => r.Type));
        _keys = Sorted(graph.Nodes.SelectMany(n => n.Properties.Keys).Concat(graph.Relationships.Where(r => r.Properties.Count > 0).SelectMany(r => r.Properties.Keys)));
        _strings = new StringNumbers(GraphStrings.Of(graph, metadata));
        _ends = new RelationshipOrder(graph.Relationships, _nodeNumbers, _types);
        _relationships = Array.ConvertAll(_ends.Order, number => graph.Relationships[number]);
    }

    public static SnapshotSections Build(PropertyGraph graph, IReadOnlyDictionary<string, string> metadata)
    {
        var builder = new SnapshotBuilder(graph, metadata);
        builder.AddDictionaries(metadata);
        builder.AddNodes();
        builder.AddRelationships();
        builder.AddColumns();
        foreach (var definition in TextIndexDefinition.All)
            TextIndexBuilder.AddSections(builder._sections, definition, builder._nodes);
        return builder._sections;
    }

    private GraphNode[] GroupByLabels(IReadOnlyList<GraphNode> nodes)
    {
        var sorted = nodes.Order(Comparer<GraphNode>.Create(CompareByLabelsThenId)).ToArray();
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i > 0 && sorted[i].Labels.SequenceEqual(sorted[i - 1].Labels, StringComparer.Ordinal))
                continue;
            _labelSets.Add(sorted[i].Labels);
            _labelSetStarts.Add(i);
        }
        _labelSetStarts.Add(sorted.Length);
        return sorted;
    }

    private static int CompareByLabelsThenId(GraphNode left, GraphNode right)
    {
        for (int i = 0; i < Math.Min(left.Labels.Count, right.Labels.Count); i++)
        {
            int order = string.CompareOrdinal(left.Labels[i], right.Labels[i]);
            if (order != 0)
                return order;
        }
        int byCount = left.Labels.Count.CompareTo(right.Labels.Count);
        return byCount != 0 ? byCount : string.CompareOrdinal(left.Id, right.Id);
    }

    private void AddDictionaries(IReadOnlyDictionary<string, string> metadata)
    {
        _sections.Add<int>(SectionKind.Metadata, [.. metadata.OrderBy(m => m.Key, StringComparer.Ordinal)
            .SelectMany(m => new[] { _strings[m.Key], _strings[m.Value] })]);
        StringTable.Add(_sections, _strings.Sorted, SectionKind.StringOffsets, SectionKind.StringCharacters);
        _sections.Add<int>(SectionKind.LabelNames, Numbers(_labels));
        _sections.Add<int>(SectionKind.TypeNames, Numbers(_types));
        _sections.Add<int>(SectionKind.KeyNames, Numbers(_keys));
    }

    private void AddNodes()
    {
        var offsets = new List<int> { 0 };
        var labels = new List<int>();
        foreach (var set in _labelSets)
        {
            labels.AddRange(set.Select(label => Array.BinarySearch(_labels, label, StringComparer.Ordinal)));
            offsets.Add(labels.Count);
        }
        _sections.Add<int>(SectionKind.LabelSetOffsets, offsets.ToArray());
        _sections.Add<int>(SectionKind.LabelSetLabels, labels.ToArray());
        _sections.Add<int>(SectionKind.LabelSetStarts, _labelSetStarts.ToArray());
        _sections.Add<int>(SectionKind.NodeIds, Numbers(_nodes.Select(n => n.Id)));
    }

    private void AddRelationships()
    {
        int[] starts = _ends.Starts;
        int[] ends = _ends.Ends;
        int[] types = _ends.Types;
        int[] incoming = RelationshipOrder.ByBucket(ends, _nodes.Length, i => ((ulong)(uint)types[i] << 32) | (uint)starts[i]);
        _sections.Add<int>(SectionKind.RelationshipIds, [.. _relationships.Select(r => r.HasJoinedId ? -1 : _strings[r.Id])]);
        _sections.Add<int>(SectionKind.RelationshipTypes, types);
        _sections.Add<int>(SectionKind.RelationshipStarts, starts);
        _sections.Add<int>(SectionKind.RelationshipEnds, ends);
        _sections.Add<int>(SectionKind.OutOffsets, Offsets(starts));
        _sections.Add<int>(SectionKind.InOffsets, Offsets(ends));
        _sections.Add<int>(SectionKind.InRelationships, incoming);
        _sections.Add<int>(SectionKind.InStarts, Array.ConvertAll(incoming, i => starts[i]));
        _sections.Add<int>(SectionKind.InTypes, Array.ConvertAll(incoming, i => types[i]));
        AddTypeEnds(types, starts, ends);
    }

    private void AddTypeEnds(int[] types, int[] starts, int[] ends)
    {
        var counts = new Dictionary<(int Type, int Start, int End), (int Count, int Loops)>();
        for (int i = 0; i < types.Length; i++)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (types[i], LabelSetOf(starts[i]), LabelSetOf(ends[i])), out _);
            count = (count.Count + 1, starts[i] == ends[i] ? count.Loops + 1 : count.Loops);
        }
        _sections.Add<int>(SectionKind.TypeEnds, [.. counts.OrderBy(c => c.Key).SelectMany(c => new[] { c.Key.Type, c.Key.Start, c.Key.End, c.Value.Count, c.Value.Loops })]);
    }

    private int LabelSetOf(int node) => _labelSetStarts.BinarySearch(node) is var found && found >= 0 ? found : ~found - 1;

    private void AddColumns()
    {
        var values = new ValueEncoder(text => _strings[text]);
        var nodeColumns = ColumnEncoder.Encode(_nodes, n => n.Properties, _keys, values);
        var relationshipColumns = ColumnEncoder.Encode(_relationships, r => r.Properties, _keys, values);
        for (int key = 0; key < _keys.Length; key++)
        {
            AddColumn(nodeColumns[key], key, SectionKind.NodePresence, SectionKind.NodeKinds, SectionKind.NodeValues);
            if (IndexedKeys.Contains(_keys[key], StringComparer.Ordinal))
                AddIndex(key, nodeColumns[key]);
            AddColumn(relationshipColumns[key], key, SectionKind.RelationshipPresence, SectionKind.RelationshipKinds, SectionKind.RelationshipValues);
        }
        values.AddLists(_sections);
    }

    private void AddColumn(EncodedColumn? column, int key, SectionKind presence, SectionKind kinds, SectionKind values)
    {
        if (column is null)
            return;
        _sections.Add<ulong>(presence, column.Presence, key);
        _sections.Add<byte>(kinds, column.Kinds, key);
        _sections.Add<long>(values, CollectionsMarshal.AsSpan(column.Values), key);
    }

    private void AddIndex(int key, EncodedColumn? column)
    {
        if (column is null)
            return;
        var entries = column.Rows.Select((row, i) => (row, i))
            .Where(e => column.KindOf(e.i) == ValueKind.String)
            .Select(e => (Number: (int)column.Values[e.i], Node: e.row))
            .Order()
            .ToArray();
        _sections.Add<int>(SectionKind.NodeIndexStrings, [.. entries.Select(e => e.Number)], key);
        _sections.Add<int>(SectionKind.NodeIndexNodes, [.. entries.Select(e => e.Node)], key);
    }

    private int[] Offsets(int[] nodes)
    {
        int[] offsets = new int[_nodes.Length + 1];
        foreach (int node in nodes)
            offsets[node + 1]++;
        for (int i = 0; i < _nodes.Length; i++)
            offsets[i + 1] += offsets[i];
        return offsets;
    }

    private int[] Numbers(IEnumerable<string> texts) => [.. texts.Select(t => _strings[t])];

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
