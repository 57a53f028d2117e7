using KnowledgeGraph.Embedded.Searching;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>The graph as the engine sees it: nodes, relationships, labels, types and keys are numbers from 0; -1 stands for a name that is not there.
/// Safe for any number of readers at once.</summary>
internal sealed class GraphView
{
    private readonly StringTable _strings;
    private readonly SectionArray<int> _nodeIds;
    private readonly SectionArray<int> _relationshipIds;
    private readonly SectionArray<int> _types;
    private readonly SectionArray<int> _starts;
    private readonly SectionArray<int> _ends;
    private readonly SectionArray<int> _outOffsets;
    private readonly SectionArray<int> _inOffsets;
    private readonly SectionArray<int> _inRelationships;
    private readonly SectionArray<int> _inStarts;
    private readonly SectionArray<int> _inTypes;
    private readonly int[][] _labelSets;
    private readonly int[] _labelSetStarts;
    private readonly PropertyColumn?[] _nodeColumns;
    private readonly PropertyColumn?[] _relationshipColumns;
    private readonly StringIndex?[] _nodeIndexes;

    public GraphView(SnapshotSections sections)
    {
        _strings = new StringTable(sections, SectionKind.StringOffsets, SectionKind.StringCharacters);
        _nodeIds = sections.Get<int>(SectionKind.NodeIds);
        _relationshipIds = sections.Get<int>(SectionKind.RelationshipIds);
        _types = sections.Get<int>(SectionKind.RelationshipTypes);
        _starts = sections.Get<int>(SectionKind.RelationshipStarts);
        _ends = sections.Get<int>(SectionKind.RelationshipEnds);
        _outOffsets = sections.Get<int>(SectionKind.OutOffsets);
        _inOffsets = sections.Get<int>(SectionKind.InOffsets);
        _inStarts = sections.Get<int>(SectionKind.InStarts);
        _inTypes = sections.Get<int>(SectionKind.InTypes);
        _inRelationships = sections.Get<int>(SectionKind.InRelationships);
        _labelSetStarts = sections.Get<int>(SectionKind.LabelSetStarts).Span.ToArray();
        _labelSets = ReadLabelSets(sections);
        LabelNames = Names(sections, SectionKind.LabelNames);
        TypeNames = Names(sections, SectionKind.TypeNames);
        KeyNames = Names(sections, SectionKind.KeyNames);
        var decoder = new ValueDecoder(sections, _strings);
        _nodeColumns = [.. KeyNames.Select((_, key) => Column(sections, decoder, key, SectionKind.NodePresence, SectionKind.NodeKinds, SectionKind.NodeValues))];
        _relationshipColumns = [.. KeyNames.Select((_, key) => Column(sections, decoder, key, SectionKind.RelationshipPresence, SectionKind.RelationshipKinds, SectionKind.RelationshipValues))];
        _nodeIndexes = [.. KeyNames.Select((_, key) => Index(sections, key))];
        TextIndexes = [.. TextIndexDefinition.All.Where(d => sections.Contains(SectionKind.TextDocuments, d.Number)).Select(d => new TextIndex(sections, d))];
        TypeEnds = ReadTypeEnds(sections.Get<int>(SectionKind.TypeEnds).Span);
        Metadata = ReadMetadata(sections);
    }

    public int NodeCount => _nodeIds.Length;

    public int RelationshipCount => _types.Length;

    public string[] LabelNames { get; }

    public string[] TypeNames { get; }

    public string[] KeyNames { get; }

    /// <summary>What each type joins, sorted by type, then by label sets.</summary>
    public TypeEnds[] TypeEnds { get; }

    /// <summary>The full-text indexes that hold at least one text.</summary>
    public IReadOnlyList<TextIndex> TextIndexes { get; }

    public IReadOnlyDictionary<string, string> Metadata { get; }

    public int FindLabel(string name) => Array.BinarySearch(LabelNames, name, StringComparer.Ordinal) is >= 0 and var i ? i : -1;

    public int FindType(string name) => Array.BinarySearch(TypeNames, name, StringComparer.Ordinal) is >= 0 and var i ? i : -1;

    public int FindKey(string name) => Array.BinarySearch(KeyNames, name, StringComparer.Ordinal) is >= 0 and var i ? i : -1;

    public string NodeId(int node) => _strings[_nodeIds[node]];

    public string RelationshipId(int relationship)
        => _relationshipIds[relationship] >= 0
            ? _strings[_relationshipIds[relationship]]
            : $"{NodeId(_starts[relationship])}|{TypeNames[_types[relationship]]}|{NodeId(_ends[relationship])}";

    public int TypeOf(int relationship) => _types[relationship];

    public int StartOf(int relationship) => _starts[relationship];

    public int EndOf(int relationship) => _ends[relationship];

    /// <summary>Labels in the order in which the node was given them.</summary>
    public ReadOnlySpan<int> LabelsOf(int node) => _labelSets[LabelSetOf(node)];

    /// <summary>Which of the graph's distinct label sets the node has.</summary>
    public int LabelSetOf(int node)
    {
        int found = Array.BinarySearch(_labelSetStarts, node);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The distinct label sets of the graph; nodes of one set lie together.</summary>
    public int[][] LabelSets => _labelSets;

    public NodeRange NodesOfLabelSet(int set) => new(_labelSetStarts[set], _labelSetStarts[set + 1]);

    public object? NodeProperty(int node, int key) => key < 0 ? null : _nodeColumns[key]?.Get(node);

    public object? RelationshipProperty(int relationship, int key) => key < 0 ? null : _relationshipColumns[key]?.Get(relationship);

    /// <summary>The node's outgoing relationships are the numbers from <c>Start</c> up to <c>End</c>, sorted by type.</summary>
    public (int Start, int End) Outgoing(int node) => (_outOffsets[node], _outOffsets[node + 1]);

    /// <summary>Those of one type.</summary>
    public (int Start, int End) Outgoing(int node, int type)
    {
        var (start, end) = Outgoing(node);
        int first = FirstOfType(_types, start, end, type);
        return (first, FirstOfType(_types, first, end, type + 1));
    }

    /// <summary>The node's incoming relationships are those at the places from <c>Start</c> up to <c>End</c>, sorted by type.</summary>
    public (int Start, int End) Incoming(int node) => (_inOffsets[node], _inOffsets[node + 1]);

    /// <summary>Those of one type.</summary>
    public (int Start, int End) Incoming(int node, int type)
    {
        var (start, end) = Incoming(node);
        int first = FirstOfType(_inTypes, start, end, type);
        return (first, FirstOfType(_inTypes, first, end, type + 1));
    }

    /// <summary>The relationship at a place in the order of incoming ones.</summary>
    public int IncomingAt(int place) => _inRelationships[place];

    /// <summary>Start and type of the relationship at a place in the order of incoming ones.</summary>
    public (int Start, int Type) IncomingEndsAt(int place) => (_inStarts[place], _inTypes[place]);

    /// <summary>Whether every node of the range has the property.</summary>
    public bool AllHave(int key, NodeRange range) => range.Start == range.End || _nodeColumns[key]?.HasAll(range.Start, range.End) == true;

    /// <summary>Whether the property, where a node has it, is always a whole number.</summary>
    public bool HoldsOnlyIntegers(int key) => key < 0 || _nodeColumns[key] is null or { HoldsOnlyIntegers: true };

    /// <summary>Whether the property, where a node has it, is always a text.</summary>
    public bool HoldsOnlyTexts(int key) => key < 0 || _nodeColumns[key] is null or { HoldsOnlyTexts: true };

    /// <summary>The property when it is a whole number.</summary>
    public bool TryGetInteger(int node, int key, out long value)
    {
        value = 0;
        return key >= 0 && _nodeColumns[key] is { } column && column.TryGetInteger(node, out value);
    }

    /// <summary>The number of the property's text when it is one; equal texts have one number.</summary>
    public bool TryGetText(int node, int key, out int number)
    {
        number = 0;
        return key >= 0 && _nodeColumns[key] is { } column && column.TryGetText(node, out number);
    }

    public bool Has(int node, int key) => key >= 0 && _nodeColumns[key]?.Has(node) == true;

    /// <summary>How many distinct texts there are: one more than the highest number.</summary>
    public int TextCount => _strings.Count;

    public string Text(int number) => _strings[number];

    public bool IsText(int number, string text) => _strings.Is(number, text);

    /// <summary>True when nodes can be found by a text value of this key without a scan.</summary>
    public bool IsIndexed(int key) => key >= 0 && _nodeIndexes[key] is not null;

    /// <summary>The nodes whose property holds exactly <paramref name="text"/>, ascending; the key must be indexed.</summary>
    public ReadOnlySpan<int> FindNodes(int key, string text) => _nodeIndexes[key]!.Find(_strings.Find(text));

    // Mostly the range begins or ends with the type, or has it nowhere.
    private static int FirstOfType(in SectionArray<int> types, int low, int high, int type)
    {
        if (low == high || types[low] >= type)
            return low;
        if (types[high - 1] < type)
            return high;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (types[middle] < type)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static int[][] ReadLabelSets(SnapshotSections sections)
    {
        var offsets = sections.Get<int>(SectionKind.LabelSetOffsets);
        var labels = sections.Get<int>(SectionKind.LabelSetLabels);
        int[][] sets = new int[Math.Max(0, offsets.Length - 1)][];
        for (int i = 0; i < sets.Length; i++)
            sets[i] = labels.Slice(offsets[i], offsets[i + 1] - offsets[i]).ToArray();
        return sets;
    }

    private static TypeEnds[] ReadTypeEnds(ReadOnlySpan<int> numbers)
    {
        var all = new TypeEnds[numbers.Length / 5];
        for (int i = 0; i < all.Length; i++)
            all[i] = new TypeEnds(numbers[5 * i], numbers[(5 * i) + 1], numbers[(5 * i) + 2], numbers[(5 * i) + 3], numbers[(5 * i) + 4]);
        return all;
    }

    private string[] Names(SnapshotSections sections, SectionKind kind)
    {
        var numbers = sections.Get<int>(kind);
        string[] names = new string[numbers.Length];
        for (int i = 0; i < names.Length; i++)
            names[i] = _strings[numbers[i]];
        return names;
    }

    private static PropertyColumn? Column(
        SnapshotSections sections, ValueDecoder decoder, int key, SectionKind presence, SectionKind kinds, SectionKind values)
        => sections.Contains(presence, key)
            ? new PropertyColumn(sections.Get<ulong>(presence, key), sections.Get<byte>(kinds, key), sections.Get<long>(values, key), decoder)
            : null;

    private static StringIndex? Index(SnapshotSections sections, int key)
        => sections.Contains(SectionKind.NodeIndexStrings, key)
            ? new StringIndex(sections.Get<int>(SectionKind.NodeIndexStrings, key), sections.Get<int>(SectionKind.NodeIndexNodes, key))
            : null;

    private Dictionary<string, string> ReadMetadata(SnapshotSections sections)
        => sections.Get<int>(SectionKind.Metadata).Span.ToArray().Chunk(2).ToDictionary(p => _strings[p[0]], p => _strings[p[1]], StringComparer.Ordinal);
}
