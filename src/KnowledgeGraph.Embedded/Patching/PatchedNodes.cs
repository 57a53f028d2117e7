using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Patching;

/// <summary>The nodes of the new snapshot.</summary>
internal sealed class PatchedNodes
{
    private readonly SnapshotSections _old;
    private readonly StringTable _strings;
    private readonly int[] _starts;
    private readonly int[] _newStarts;
    private readonly string[][] _labelSets;
    private readonly Dictionary<string, int> _come;

    public PatchedNodes(SnapshotSections old, StringTable strings, IReadOnlyList<ElementChange<GraphNode>> changes)
    {
        (_old, _strings) = (old, strings);
        _starts = old.Get<int>(SectionKind.LabelSetStarts).Span.ToArray();
        _newStarts = new int[_starts.Length];
        _labelSets = LabelSets();
        var gone = new List<(int Row, GraphNode Element)>();
        var come = new List<(int Place, int Set, GraphNode Element)>();
        foreach (var change in changes)
        {
            if (change is { Before: { } was, After: { } now } && !was.Labels.SequenceEqual(now.Labels, StringComparer.Ordinal))
                throw new NotPatchableException();
            int set = SetOf((change.Before ?? change.After)!.Labels);
            int place = Place((change.Before ?? change.After)!.Id, set, out bool isThere);
            if (isThere != change.Before is not null)
                throw new NotPatchableException();
            if (change.Before is { } before)
                gone.Add((place, before));
            if (change.After is { } after)
                come.Add((place, set, after));
        }
        come.Sort((x, y) => (x.Place, x.Set).CompareTo((y.Place, y.Set)) is var order && order != 0 ? order : string.CompareOrdinal(x.Element.Id, y.Element.Id));
        Elements = new PatchedElements<GraphNode>(_starts[^1], gone, [.. come.Select(c => (c.Place, c.Element))]);
        _come = Enumerable.Range(0, come.Count).ToDictionary(i => come[i].Element.Id, i => Elements.Rows.Come[i], StringComparer.Ordinal);
        CountSets([.. gone.Select(g => SetOf(g.Row))], [.. come.Select(c => c.Set)]);
    }

    public PatchedElements<GraphNode> Elements { get; }

    /// <summary>The number of the node in the old snapshot; negative where it is new.</summary>
    public int OldOf(string id)
    {
        int text = _strings.Find(id);
        for (int set = 0; text >= 0 && set < _labelSets.Length; set++)
        {
            if (IdsOf(set).BinarySearch(text) is >= 0 and var row)
                return _starts[set] + row;
        }
        return -1;
    }

    /// <summary>The number of a node of the new snapshot.</summary>
    public int NewOf(string id) => _come.TryGetValue(id, out int come) ? come : OldOf(id) is >= 0 and var row && Elements.Rows.Stays(row) ? Elements.Rows.NewOf(row) : throw new NotPatchableException();

    /// <summary>Before which old node a node comes, or would.</summary>
    public int PlaceOf(int newNode)
    {
        int i = Array.IndexOf(Elements.Rows.Come, newNode);
        return Elements.Come[i].Place;
    }

    /// <summary>The label set of a node of the old snapshot.</summary>
    public int SetOf(int oldNode) => Array.BinarySearch(_starts, oldNode) is var found && found >= 0 ? found : ~found - 1;

    /// <summary>The label set of a node of the new snapshot.</summary>
    public int NewSetOf(int node) => Array.BinarySearch(_newStarts, node) is var found && found >= 0 ? found : ~found - 1;

    public void AddSections(SnapshotSections sections, int[] ids)
    {
        foreach (var kind in new[] { SectionKind.LabelSetOffsets, SectionKind.LabelSetLabels })
            sections.Add(kind, _old.Get<int>(kind).Span);
        sections.Add<int>(SectionKind.LabelSetStarts, _newStarts);
        sections.Add<int>(SectionKind.NodeIds, ids);
    }

    private string[][] LabelSets()
    {
        var names = _old.Get<int>(SectionKind.LabelNames);
        var offsets = _old.Get<int>(SectionKind.LabelSetOffsets);
        var labels = _old.Get<int>(SectionKind.LabelSetLabels);
        string[][] sets = new string[_starts.Length - 1][];
        for (int i = 0; i < sets.Length; i++)
            sets[i] = Array.ConvertAll(labels.Slice(offsets[i], offsets[i + 1] - offsets[i]).ToArray(), label => _strings[names[label]]);
        return sets;
    }

    private int SetOf(IReadOnlyList<string> labels)
        => Array.FindIndex(_labelSets, set => set.AsSpan().SequenceEqual([.. labels])) is >= 0 and var set ? set : throw new NotPatchableException();

    private int Place(string id, int set, out bool isThere)
    {
        int found = IdsOf(set).BinarySearch(_strings.LowerBound(id));
        isThere = found >= 0 && _strings.Find(id) >= 0;
        return _starts[set] + (found >= 0 ? found : ~found);
    }

    private ReadOnlySpan<int> IdsOf(int set) => _old.Get<int>(SectionKind.NodeIds).Slice(_starts[set], _starts[set + 1] - _starts[set]);

    private void CountSets(int[] gone, int[] come)
    {
        int[] sizes = new int[_labelSets.Length];
        for (int set = 0; set < sizes.Length; set++)
            sizes[set] = _starts[set + 1] - _starts[set];
        foreach (int set in gone)
            sizes[set]--;
        foreach (int set in come)
            sizes[set]++;
        for (int set = 0; set < sizes.Length; set++)
        {
            if (sizes[set] == 0)
                throw new NotPatchableException();
            _newStarts[set + 1] = _newStarts[set] + sizes[set];
        }
    }
}
