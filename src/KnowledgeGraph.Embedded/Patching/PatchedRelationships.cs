using System.Runtime.InteropServices;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Patching;

/// <summary>The relationships of the new snapshot.</summary>
internal sealed class PatchedRelationships
{
    private readonly SnapshotSections _old;
    private readonly PatchedNodes _nodes;
    private readonly string[] _types;
    private readonly (int Start, int Type, int End)[] _come;
    private readonly Dictionary<int, int> _changed;

    public PatchedRelationships(SnapshotSections old, StringTable strings, PatchedNodes nodes, IReadOnlyList<ElementChange<GraphRelationship>> changes)
    {
        (_old, _nodes) = (old, nodes);
        _changed = Changed(nodes.Elements);
        _types = Array.ConvertAll(old.Get<int>(SectionKind.TypeNames).Span.ToArray(), number => strings[number]);
        var gone = new List<(int Row, GraphRelationship Element)>();
        var come = new List<(int Place, (int Start, int Type, int End) Key, GraphRelationship Element)>();
        foreach (var change in changes)
        {
            if (change.Before is { } before)
                gone.Add((RowOf(before), before));
            if (change.After is not { } after)
                continue;
            var key = (nodes.NewOf(after.StartId), TypeOf(after), nodes.NewOf(after.EndId));
            come.Add((change.Before is null ? PlaceOf(after, key) : gone[^1].Row, key, after));
        }
        come.Sort((x, y) => (x.Place, x.Key).CompareTo((y.Place, y.Key)));
        _come = [.. come.Select(c => c.Key)];
        if (_come.Distinct().Count() != _come.Length)
            throw new NotPatchableException();
        Elements = new PatchedElements<GraphRelationship>(old.Get<int>(SectionKind.RelationshipTypes).Length, gone, [.. come.Select(c => (c.Place, c.Element))]);
        if (come.Exists(c => StandsAlready(c.Place, c.Key)))
            throw new NotPatchableException();
    }

    public PatchedElements<GraphRelationship> Elements { get; }

    public void AddSections(SnapshotSections sections, int[] ids)
    {
        var rows = Elements.Rows;
        int[] types = rows.Map(_old.Get<int>(SectionKind.RelationshipTypes).Span, i => _come[i].Type);
        int[] starts = Moved(rows.Map(_old.Get<int>(SectionKind.RelationshipStarts).Span, i => _come[i].Start));
        int[] ends = Moved(rows.Map(_old.Get<int>(SectionKind.RelationshipEnds).Span, i => _come[i].End));
        sections.Add<int>(SectionKind.RelationshipIds, ids);
        sections.Add<int>(SectionKind.RelationshipTypes, types);
        sections.Add<int>(SectionKind.RelationshipStarts, starts);
        sections.Add<int>(SectionKind.RelationshipEnds, ends);
        sections.Add<int>(SectionKind.OutOffsets, Offsets(starts));
        sections.Add<int>(SectionKind.InOffsets, Offsets(ends));
        int[] incoming = Incoming(types, starts, ends);
        sections.Add<int>(SectionKind.InRelationships, incoming);
        sections.Add<int>(SectionKind.InStarts, Array.ConvertAll(incoming, i => starts[i]));
        sections.Add<int>(SectionKind.InTypes, Array.ConvertAll(incoming, i => types[i]));
        AddTypeEnds(sections);
    }

    private int TypeOf(GraphRelationship relationship)
        => Array.BinarySearch(_types, relationship.Type, StringComparer.Ordinal) is >= 0 and var type ? type : throw new NotPatchableException();

    // The one relationship of its type between its ends.
    private int RowOf(GraphRelationship relationship)
    {
        int start = _nodes.OldOf(relationship.StartId);
        int end = _nodes.OldOf(relationship.EndId);
        int type = TypeOf(relationship);
        if (start < 0 || end < 0)
            throw new NotPatchableException();
        int found = -1;
        for (var (row, last) = Outgoing(start); row < last; row++)
        {
            if (TypeAt(row) != type || EndAt(row) != end)
                continue;
            found = found < 0 ? row : throw new NotPatchableException();
        }
        return found >= 0 ? found : throw new NotPatchableException();
    }

    private int PlaceOf(GraphRelationship relationship, (int Start, int Type, int End) key)
    {
        int start = _nodes.OldOf(relationship.StartId);
        if (start < 0)
            return _old.Get<int>(SectionKind.OutOffsets)[_nodes.PlaceOf(key.Start)];
        var (row, last) = Outgoing(start);
        while (row < last && (TypeAt(row), NewEnd(row)).CompareTo((key.Type, key.End)) < 0)
            row++;
        return row;
    }

    // Where the graph may hold several relationships of one type between two nodes, their order is by id.
    private bool StandsAlready(int place, (int Start, int Type, int End) key)
    {
        var rows = Elements.Rows;
        return place < _old.Get<int>(SectionKind.RelationshipTypes).Length && rows.Stays(place)
            && (NewNode(_old.Get<int>(SectionKind.RelationshipStarts)[place]), TypeAt(place), NewEnd(place)) == key;
    }

    private (int Start, int End) Outgoing(int node)
    {
        var offsets = _old.Get<int>(SectionKind.OutOffsets);
        return (offsets[node], offsets[node + 1]);
    }

    private int TypeAt(int row) => _old.Get<int>(SectionKind.RelationshipTypes)[row];

    private int EndAt(int row) => _old.Get<int>(SectionKind.RelationshipEnds)[row];

    private int NewEnd(int row) => NewNode(EndAt(row));

    // Of a node that goes, the row of the next that is there.
    private int NewNode(int node) => _nodes.Elements.Rows.Stays(node) || !_changed.TryGetValue(node, out int row) ? _nodes.Elements.Rows.NewOf(node) : row;

    private static Dictionary<int, int> Changed(PatchedElements<GraphNode> nodes)
    {
        var byId = nodes.Gone.ToDictionary(g => g.Element.Id, g => g.Row, StringComparer.Ordinal);
        var changed = new Dictionary<int, int>();
        for (int i = 0; i < nodes.Come.Count; i++)
        {
            if (byId.TryGetValue(nodes.Come[i].Element.Id, out int row))
                changed.Add(row, nodes.Rows.Come[i]);
        }
        return changed;
    }

    private int[] Moved(int[] nodes)
    {
        foreach (var run in Elements.Rows.Runs)
        {
            if (run.Come >= 0)
                continue;
            foreach (ref int node in nodes.AsSpan(run.New, run.Count))
                node = NewNode(node);
        }
        return nodes;
    }

    private int[] Offsets(int[] nodes)
    {
        int[] offsets = new int[_nodes.Elements.Rows.Count + 1];
        foreach (int node in nodes)
            offsets[node + 1]++;
        for (int i = 1; i < offsets.Length; i++)
            offsets[i] += offsets[i - 1];
        return offsets;
    }

    private int[] Incoming(int[] types, int[] starts, int[] ends)
    {
        int[] come = [.. Elements.Rows.Come.OrderBy(row => ends[row]).ThenBy(row => types[row]).ThenBy(row => starts[row])];
        int[] incoming = new int[types.Length];
        int count = 0;
        int next = 0;
        foreach (int old in _old.Get<int>(SectionKind.InRelationships).Span)
        {
            if (!Elements.Rows.Stays(old))
                continue;
            int row = Elements.Rows.NewOf(old);
            while (next < come.Length && IsBefore(come[next], row))
                incoming[count++] = come[next++];
            incoming[count++] = row;
        }
        while (next < come.Length)
            incoming[count++] = come[next++];
        return incoming;

        bool IsBefore(int one, int other) => ends[one] != ends[other] ? ends[one] < ends[other] : types[one] != types[other] ? types[one] < types[other] : starts[one] < starts[other];
    }

    private void AddTypeEnds(SnapshotSections sections)
    {
        var counts = new Dictionary<(int Type, int Start, int End), (int Count, int Loops)>();
        foreach (int[] e in _old.Get<int>(SectionKind.TypeEnds).Span.ToArray().Chunk(5))
            counts.Add((e[0], e[1], e[2]), (e[3], e[4]));
        var starts = _old.Get<int>(SectionKind.RelationshipStarts);
        foreach (var (row, _) in Elements.Gone)
            Count((TypeAt(row), _nodes.SetOf(starts[row]), _nodes.SetOf(EndAt(row))), starts[row] == EndAt(row), -1);
        foreach (var (start, type, end) in _come)
            Count((type, _nodes.NewSetOf(start), _nodes.NewSetOf(end)), start == end, 1);
        var left = counts.Where(c => c.Value.Count > 0).OrderBy(c => c.Key).ToList();
        if (left.Select(c => c.Key.Type).Distinct().Count() != _types.Length)
            throw new NotPatchableException();
        sections.Add<int>(SectionKind.TypeEnds, [.. left.SelectMany(c => new[] { c.Key.Type, c.Key.Start, c.Key.End, c.Value.Count, c.Value.Loops })]);

        void Count((int Type, int Start, int End) key, bool isLoop, int by)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
            count = (count.Count + by, isLoop ? count.Loops + by : count.Loops);
        }
    }
}
