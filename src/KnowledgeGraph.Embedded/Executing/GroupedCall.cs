using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>The values of one aggregating call for all groups of one run; groups are numbers from 0. A count needs no object for each group.</summary>
internal sealed class GroupedCall
{
    private readonly AggregateCall _call;
    private readonly List<long> _counts = [];
    private readonly List<Aggregate> _aggregates = [];
    private readonly List<HashSet<object?>> _seen = [];

    public GroupedCall(AggregateCall call) => _call = call;

    public void AddGroup(QueryContext context)
    {
        if (_call.IsCount)
            _counts.Add(0);
        else
            _aggregates.Add(_call.Create(context));
        if (_call.IsDistinct)
            _seen.Add(new HashSet<object?>(Equivalence.Instance));
    }

    /// <summary>Takes the current row in, as often as <paramref name="times"/> says; gives the bytes that are kept of it.</summary>
    public long Add(QueryContext context, int group, long times)
    {
        if (times == 1 && !_call.IsCount && !_call.IsDistinct && !_aggregates[group].KeepsValues && _call.TryGetInteger(context, out long number))
        {
            _aggregates[group].AddInteger(number);
            return 0;
        }
        if (_call.Value(context) is not { } value || (_call.IsDistinct && !_seen[group].Add(value)))
            return 0;
        long added = _call.IsDistinct ? 1 : times;
        if (_call.IsCount)
            _counts[group] += added;
        else
            _call.Add(_aggregates[group], value, added);
        return _call.IsDistinct || (!_call.IsCount && _aggregates[group].KeepsValues) ? ValueSize.Of(value) : 0;
    }

    /// <summary>Takes in the ends of a <see cref="FoldedStep"/>.</summary>
    public void Add(int group, ReadOnlySpan<int> nodes)
    {
        if (_call.IsCount)
        {
            _counts[group] += nodes.Length;
            return;
        }
        var aggregate = _aggregates[group];
        foreach (int node in nodes)
        {
            if (_call.TryGetInteger(node, out long number))
                aggregate.AddInteger(number);
        }
    }

    /// <summary>Adds what another call of the same kind has gathered for one of its groups.</summary>
    public void Merge(int group, GroupedCall other, int otherGroup)
    {
        if (_call.IsDistinct)
        {
            _seen[group].UnionWith(other._seen[otherGroup]);
            _counts[group] = _seen[group].Count;
        }
        else if (_call.IsCount)
            _counts[group] += other._counts[otherGroup];
        else
            _call.Merge(_aggregates[group], other._aggregates[otherGroup]);
    }

    public object? Result(int group) => _call.IsCount ? _counts[group] : _aggregates[group].Result();
}
