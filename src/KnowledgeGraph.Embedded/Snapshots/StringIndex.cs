namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Finds nodes by the string number of one property.</summary>
internal sealed class StringIndex
{
    private readonly SectionArray<int> _strings;
    private readonly SectionArray<int> _nodes;

    public StringIndex(SectionArray<int> strings, SectionArray<int> nodes)
    {
        _strings = strings;
        _nodes = nodes;
    }

    public ReadOnlySpan<int> Find(int number)
    {
        if (number < 0)
            return [];
        int start = LowerBound(number);
        int end = LowerBound(number + 1);
        return _nodes.Slice(start, end - start);
    }

    private int LowerBound(int number)
    {
        int low = 0;
        int high = _strings.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_strings[middle] < number)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
