using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class AggregateExecutor : Executor
{
    private const int AggregateSize = 64;

    private readonly Executor _input;
    private readonly (Evaluator Value, int Slot)[] _keys;
    private readonly AggregateCall[] _calls;
    private readonly int[] _callSlots;
    private readonly int[] _times;

    public AggregateExecutor(Executor input, (Evaluator Value, int Slot)[] keys, AggregateCall[] calls, int[] callSlots, int[] times)
    {
        _times = times;
        _input = input;
        _keys = keys;
        _calls = calls;
        _callSlots = callSlots;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        var order = Gather(context, out long held);
        try
        {
            foreach (var (key, group) in order)
            {
                for (int i = 0; i < _keys.Length; i++)
                    context.Row[_keys[i].Slot] = key[i];
                for (int i = 0; i < _calls.Length; i++)
                    context.Row[_callSlots[i]] = group.Result(i);
                yield return true;
            }
        }
        finally
        {
            context.Release(held);
        }
    }

    private static long Hold(QueryContext context, long bytes)
    {
        if (bytes > 0)
            context.Hold(bytes);
        return bytes;
    }

    private List<(object?[] Key, AggregateGroup Group)> Gather(QueryContext context, out long held)
    {
        var groups = new Dictionary<object?[], AggregateGroup>(RowEquivalence.Instance);
        var order = new List<(object?[] Key, AggregateGroup Group)>();
        object?[] key = new object?[_keys.Length];
        (object?[] Key, AggregateGroup Group)? last = null;
        held = 0;
        foreach (bool _ in _input.Run(context))
        {
            context.Tick();
            for (int i = 0; i < key.Length; i++)
                key[i] = _keys[i].Value(context);
            if (last is not { } found || !IsSame(found.Key, key))
            {
                if (!groups.TryGetValue(key, out var group))
                {
                    groups.Add(key, group = new AggregateGroup(_calls, context));
                    order.Add((key, group));
                    held += Hold(context, ValueSize.OfRow(key) + (AggregateSize * _calls.Length));
                }
                last = found = (key, group);
                key = new object?[_keys.Length];
            }
            held += Hold(context, found.Group.Add(context, Times(context)));
        }
        if (_keys.Length == 0 && order.Count == 0)
            order.Add(([], new AggregateGroup(_calls, context)));
        return order;
    }

    // Rows of one group mostly come together: then the very same objects tell it without a look-up.
    private static bool IsSame(object?[] last, object?[] key)
    {
        for (int i = 0; i < key.Length; i++)
        {
            if (!ReferenceEquals(last[i], key[i]) && !(last[i] is long x && key[i] is long y && x == y))
                return false;
        }
        return true;
    }

    private long Times(QueryContext context)
    {
        long times = 1;
        foreach (int slot in _times)
            times *= (long)context.Row[slot]!;
        return times;
    }
}
