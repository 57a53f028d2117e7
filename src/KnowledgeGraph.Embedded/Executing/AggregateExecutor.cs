using System.Runtime.InteropServices;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class AggregateExecutor : Executor
{
    private readonly GroupKeys _keys;
    private readonly AggregateCall[] _calls;
    private readonly int[] _callSlots;
    private readonly int[] _times;
    private readonly Executor _input;
    private readonly Executor? _partsOf;
    private readonly FoldedStep? _lastStep;

    /// <param name="input">What is grouped.</param>
    /// <param name="partsOf">The rows that are shared out among the cores, <paramref name="input"/> working on such a part; null for one core.</param>
    /// <param name="lastStep">A step that comes after <paramref name="input"/>; null for none.</param>
    /// <param name="keys">By what.</param>
    /// <param name="calls">The aggregating calls.</param>
    /// <param name="callSlots">Where their values go.</param>
    /// <param name="times">A row stands for as many as the product of these.</param>
    public AggregateExecutor(Executor input, Executor? partsOf, FoldedStep? lastStep, GroupKeys keys, AggregateCall[] calls, int[] callSlots, int[] times)
    {
        _input = input;
        _partsOf = partsOf;
        _lastStep = lastStep;
        _keys = keys;
        _calls = calls;
        _callSlots = callSlots;
        _times = times;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        var groups = Gather(context);
        groups.AddSoleGroup(context);
        try
        {
            foreach (int group in groups.InOrder())
            {
                object?[] keys = groups.Keys(group);
                for (int i = 0; i < keys.Length; i++)
                    context.Row[_keys.Items[i].Slot] = keys[i];
                for (int i = 0; i < _calls.Length; i++)
                    context.Row[_callSlots[i]] = groups.Result(i, group);
                yield return true;
            }
        }
        finally
        {
            context.Release(groups.Held);
        }
    }

    private GroupTable Gather(QueryContext context)
    {
        if (_partsOf is not null)
            return PartitionedRun.Gather(_partsOf, context, NewTable, Take);
        var groups = NewTable();
        Take(groups, context, 0);
        return groups;
    }

    private GroupTable NewTable() => new(_keys, _calls, _times);

    private void Take(GroupTable groups, QueryContext context, int part)
    {
        var ends = new List<int>();
        foreach (bool _ in _input.Run(context))
        {
            context.Tick();
            if (_lastStep is null)
            {
                groups.Add(context, part);
                continue;
            }
            _lastStep.Find(context, ends);
            if (ends.Count > 0)
                groups.Add(context, part, CollectionsMarshal.AsSpan(ends));
        }
    }
}
