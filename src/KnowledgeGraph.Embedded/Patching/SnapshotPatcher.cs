using KnowledgeGraph.Embedded.Searching;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Patching;

/// <summary>Makes the sections of a changed graph out of those of the graph before, byte for byte what <see cref="SnapshotBuilder"/> makes of the whole,
/// by copying what the change leaves as it is. What seldom happens is left to the builder.</summary>
internal sealed class SnapshotPatcher
{
    private const double LargestShare = 0.1;

    private readonly SnapshotSections _old;
    private readonly SnapshotSections _new = new();
    private readonly PatchedStrings _strings;
    private readonly ValueEncoder _values;
    private readonly PatchedNodes _nodes;
    private readonly PatchedRelationships _relationships;
    private readonly string[] _keys;
    private readonly IReadOnlyDictionary<string, string> _metadata;

    // The old lists of nodes come first, those of relationships after them.
    private int _firstList;

    private SnapshotPatcher(SnapshotSections old, GraphChange change, IReadOnlyDictionary<string, string> metadata)
    {
        _old = old;
        _metadata = metadata;
        var strings = new StringTable(old, SectionKind.StringOffsets, SectionKind.StringCharacters);
        _strings = new PatchedStrings(strings);
        _values = new ValueEncoder(_strings.NumberOf);
        _keys = Array.ConvertAll(old.Get<int>(SectionKind.KeyNames).Span.ToArray(), number => strings[number]);
        _nodes = new PatchedNodes(old, strings, change.Nodes);
        _relationships = new PatchedRelationships(old, strings, _nodes, change.Relationships);
    }

    /// <summary>Null where the change is large, or one that the builder has to work out: a label, a type or a property that comes or goes altogether,
    /// labels that change, several relationships of one type between two nodes.</summary>
    /// <param name="old">The sections of the graph before.</param>
    /// <param name="change">What is different.</param>
    /// <param name="metadata">What the new file's writer notes about it.</param>
    public static SnapshotSections? Patch(SnapshotSections old, GraphChange change, IReadOnlyDictionary<string, string> metadata)
    {
        long elements = old.Get<int>(SectionKind.NodeIds).Length + old.Get<int>(SectionKind.RelationshipTypes).Length;
        if (change.Nodes.Count + change.Relationships.Count > elements * LargestShare)
            return null;
        try
        {
            return new SnapshotPatcher(old, change, metadata).Patched();
        }
        catch (NotPatchableException)
        {
            return null;
        }
    }

    private SnapshotSections Patched()
    {
        int[] metadata = [.. _metadata.OrderBy(m => m.Key, StringComparer.Ordinal).SelectMany(m => new[] { _strings.NumberOf(m.Key), _strings.NumberOf(m.Value) })];
        int[] labels = Old(SectionKind.LabelNames);
        int[] types = Old(SectionKind.TypeNames);
        int[] keys = Old(SectionKind.KeyNames);
        int[] ids = _nodes.Elements.Rows.Map(_old.Get<int>(SectionKind.NodeIds).Span, i => _strings.NumberOf(_nodes.Elements.Come[i].Element.Id));
        int[] relationshipIds = _relationships.Elements.Rows.Map(_old.Get<int>(SectionKind.RelationshipIds).Span, i => IdOf(_relationships.Elements.Come[i].Element));
        var nodeColumns = Columns(_nodes.Elements, n => n.Properties, SectionKind.NodePresence, SectionKind.NodeKinds, SectionKind.NodeValues);
        var relationshipColumns = Columns(_relationships.Elements, r => r.Properties, SectionKind.RelationshipPresence, SectionKind.RelationshipKinds, SectionKind.RelationshipValues);
        foreach (int[] numbers in new[] { metadata, labels, types, keys, ids, relationshipIds })
            _strings.Use(numbers);
        foreach (var column in nodeColumns.Concat(relationshipColumns))
            column?.UseStrings(_strings);
        if (_values.ItemKinds.Contains((byte)ValueKind.List))
            throw new NotPatchableException();
        for (int i = 0; i < _values.ItemKinds.Length; i++)
        {
            if (PatchedColumn.HoldsString(_values.ItemKinds[i]))
                _strings.Use(_values.ItemValues[i]);
        }

        var strings = new SnapshotSections();
        _strings.Finish(strings);
        _new.Add<int>(SectionKind.Metadata, _strings.Finalize(metadata));
        foreach (var section in strings.All)
            _new.Add(section);
        _new.Add<int>(SectionKind.LabelNames, _strings.Finalize(labels));
        _new.Add<int>(SectionKind.TypeNames, _strings.Finalize(types));
        _new.Add<int>(SectionKind.KeyNames, _strings.Finalize(keys));
        _nodes.AddSections(_new, _strings.Finalize(ids));
        _relationships.AddSections(_new, _strings.Finalize(relationshipIds));
        AddColumns(nodeColumns, relationshipColumns);
        foreach (var definition in TextIndexDefinition.All)
        {
            if (!PatchedTextIndex.AddSections(_new, _old, definition, _nodes.Elements))
                throw new NotPatchableException();
        }
        return _new;
    }

    private int[] Old(SectionKind kind) => _old.Get<int>(kind).Span.ToArray();

    private int IdOf(GraphRelationship relationship) => relationship.HasJoinedId ? -1 : _strings.NumberOf(relationship.Id);

    private PatchedColumn?[] Columns<T>(PatchedElements<T> elements, Func<T, IReadOnlyDictionary<string, object>> properties, SectionKind presence, SectionKind kinds, SectionKind values)
    {
        var old = Enumerable.Range(0, _keys.Length).Select(key => new OldColumn(_old, key, presence, kinds, values)).ToArray();
        if (Array.Exists(old, column => column.MixesLists))
            throw new NotPatchableException();
        var come = elements.Come.Select(_ => new Dictionary<string, (ValueKind Kind, long Bits)>(StringComparer.Ordinal)).ToArray();
        int[] moved = CopyLists(elements, properties, [.. old.Where(column => column.HoldsLists)], come);
        return [.. _keys.Select((key, number) =>
        {
            var column = PatchedColumn.Of(old[number], elements.Rows, moved, i => come[i].TryGetValue(key, out var value) ? value : null);
            return column.IsEmpty != old[number].IsEmpty ? throw new NotPatchableException() : column.IsEmpty ? null : column;
        })];
    }

    // Lists are numbered row by row, and in a row in the order of its properties.
    private int[] CopyLists<T>(PatchedElements<T> elements, Func<T, IReadOnlyDictionary<string, object>> properties, OldColumn[] columns, Dictionary<string, (ValueKind Kind, long Bits)>[] come)
    {
        var offsets = _old.Get<int>(SectionKind.ListOffsets).Span;
        var kinds = _old.Get<byte>(SectionKind.ListKinds).Span;
        var values = _old.Get<long>(SectionKind.ListValues).Span;
        int[] moved = new int[elements.Rows.Runs.Count];
        int[] before = ListsBefore(elements.Rows, columns);
        for (int i = 0; i < moved.Length; i++)
        {
            var run = elements.Rows.Runs[i];
            if (run.Come < 0)
            {
                int first = _firstList + before[2 * i];
                moved[i] = _values.ListCount - first;
                _values.CopyLists(offsets[first..(_firstList + before[(2 * i) + 1] + 1)], kinds, values);
                continue;
            }
            foreach (var (key, value) in properties(elements.Come[run.Come].Element))
            {
                if (Array.BinarySearch(_keys, key, StringComparer.Ordinal) < 0)
                    throw new NotPatchableException();
                come[run.Come].Add(key, _values.Encode(value));
            }
        }
        _firstList += columns.Sum(column => column.Values.Length);
        return moved;
    }

    /// <summary>For each run, how many lists stand in the old rows before it and before its end.</summary>
    private static int[] ListsBefore(PatchedRows rows, OldColumn[] columns)
    {
        int[] before = new int[2 * rows.Runs.Count];
        foreach (var column in columns)
        {
            var ranks = new RankWalker(column.Presence);
            for (int i = 0; i < rows.Runs.Count; i++)
            {
                if (rows.Runs[i].Come >= 0)
                    continue;
                before[2 * i] += ranks.To(rows.Runs[i].Old);
                before[(2 * i) + 1] += ranks.To(rows.Runs[i].Old + rows.Runs[i].Count);
            }
        }
        return before;
    }

    private void AddColumns(PatchedColumn?[] nodeColumns, PatchedColumn?[] relationshipColumns)
    {
        for (int key = 0; key < _keys.Length; key++)
        {
            var texts = nodeColumns[key] is { } indexed && SnapshotBuilder.IndexedKeys.Contains(_keys[key], StringComparer.Ordinal) ? indexed.Texts(_nodes.Elements.Rows.Come).ToList() : null;
            nodeColumns[key]?.AddTo(_new, _strings, key, SectionKind.NodePresence, SectionKind.NodeKinds, SectionKind.NodeValues);
            if (texts is not null)
                AddIndex(key, [.. texts.Select(text => (_strings.Final(text.Number), text.Row)).Order()]);
            relationshipColumns[key]?.AddTo(_new, _strings, key, SectionKind.RelationshipPresence, SectionKind.RelationshipKinds, SectionKind.RelationshipValues);
        }
        for (int i = 0; i < _values.ItemKinds.Length; i++)
        {
            if (PatchedColumn.HoldsString(_values.ItemKinds[i]))
                _values.ItemValues[i] = _strings.Final(_values.ItemValues[i]);
        }
        _values.AddLists(_new);
    }

    private void AddIndex(int key, (int Text, int Node)[] come)
    {
        var oldTexts = _old.Get<int>(SectionKind.NodeIndexStrings, key);
        var oldNodes = _old.Get<int>(SectionKind.NodeIndexNodes, key);
        var texts = new List<int>(oldTexts.Length + come.Length);
        var nodes = new List<int>(oldTexts.Length + come.Length);
        int next = 0;
        for (int i = 0; i <= oldTexts.Length; i++)
        {
            if (i < oldTexts.Length && !_nodes.Elements.Rows.Stays(oldNodes[i]))
                continue;
            (int Text, int Node) entry = i == oldTexts.Length ? (int.MaxValue, 0) : (_strings.Final(oldTexts[i]), _nodes.Elements.Rows.NewOf(oldNodes[i]));
            for (; next < come.Length && come[next].CompareTo(entry) < 0; next++)
            {
                texts.Add(come[next].Text);
                nodes.Add(come[next].Node);
            }
            if (i == oldTexts.Length)
                break;
            texts.Add(entry.Text);
            nodes.Add(entry.Node);
        }
        _new.Add<int>(SectionKind.NodeIndexStrings, [.. texts], key);
        _new.Add<int>(SectionKind.NodeIndexNodes, [.. nodes], key);
    }
}
