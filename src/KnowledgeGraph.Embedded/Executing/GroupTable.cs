namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Groups of rows with what their aggregating calls have gathered.</summary>
internal sealed class GroupTable
{
    private const int AggregateSize = 64;

    private readonly Groups _groups;
    private readonly GroupedCall[] _calls;
    private readonly int[] _times;
    private readonly List<(int Part, int Number)> _places = [];
    private bool _isMerged;

    public GroupTable(GroupKeys keys, AggregateCall[] calls, int[] times)
    {
        _groups = Groups.Of(keys);
        _calls = Array.ConvertAll(calls, call => new GroupedCall(call));
        _times = times;
    }

    /// <summary>The bytes counted for it.</summary>
    public long Held { get; private set; }

    public object?[] Keys(int group) => _groups.Keys(group);

    public object? Result(int call, int group) => _calls[call].Result(group);

    /// <summary>Takes the current row in, which belongs to a part of all rows; the parts come in ascending order.</summary>
    public void Add(QueryContext context, int part)
    {
        int group = FindGroup(context, part);
        long times = 1;
        foreach (int slot in _times)
            times *= (long)context.Row[slot]!;
        foreach (var call in _calls)
            Hold(context, call.Add(context, group, times));
    }

    /// <summary>Takes a row in for each of the nodes that a <see cref="FoldedStep"/> leads to from the current row.</summary>
    public void Add(QueryContext context, int part, ReadOnlySpan<int> ends)
    {
        int group = FindGroup(context, part);
        foreach (var call in _calls)
            call.Add(group, ends);
    }

    /// <summary>Without keys there is always one group.</summary>
    public void AddSoleGroup(QueryContext context)
    {
        if (_groups.Count == 0 && _groups.KeyCount == 0)
            AddGroup(context, (0, _groups.TakeSole()));
    }

    /// <summary>Takes over what another table has gathered of other parts of the rows.</summary>
    public void Merge(QueryContext context, GroupTable other)
    {
        for (int number = 0; number < other._groups.Count; number++)
        {
            int group = _groups.Take(other._groups, number);
            if (group == _places.Count)
                AddGroup(context, other._places[number]);
            else if (other._places[number].Part < _places[group].Part)
                _places[group] = other._places[number];
            for (int i = 0; i < _calls.Length; i++)
                _calls[i].Merge(group, other._calls[i], number);
        }
        Held += other.Held;
        _isMerged = true;
    }

    /// <summary>Groups in the order in which their first rows came: by part, and within one, which one table has seen, by number.</summary>
    public IEnumerable<int> InOrder()
    {
        var groups = Enumerable.Range(0, _places.Count);
        return _isMerged ? groups.OrderBy(group => _places[group]) : groups;
    }

    private int FindGroup(QueryContext context, int part)
    {
        int group = _groups.Find(context);
        if (group == _places.Count)
            AddGroup(context, (part, group));
        return group;
    }

    private void AddGroup(QueryContext context, (int Part, int Number) place)
    {
        _places.Add(place);
        foreach (var call in _calls)
            call.AddGroup(context);
        Hold(context, _groups.SizeOf(_groups.Count - 1) + (AggregateSize * _calls.Length));
    }

    private void Hold(QueryContext context, long bytes)
    {
        if (bytes == 0)
            return;
        Held += bytes;
        context.Hold(bytes);
    }
}
