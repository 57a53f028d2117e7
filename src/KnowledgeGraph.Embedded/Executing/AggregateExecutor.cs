using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class AggregateExecutor : Executor
{
    private const int AggregateSize = 64;

    private readonly Executor _input;
    private readonly (Evaluator Value, int Slot)[] _keys;
    private readonly AggregateCall[] _calls;
    private readonly int[] _callSlots;

    public AggregateExecutor(Executor input, (Evaluator Value, int Slot)[] keys, AggregateCall[] calls, int[] callSlots)
    {
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
        held = 0;
        foreach (bool _ in _input.Run(context))
        {
            context.Tick();
            object?[] key = Array.ConvertAll(_keys, k => k.Value(context));
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new AggregateGroup(_calls, context));
                order.Add((key, group));
                held += Hold(context, ValueSize.OfRow(key) + (AggregateSize * _calls.Length));
            }
            held += Hold(context, group.Add(context));
        }
        if (_keys.Length == 0 && order.Count == 0)
            order.Add(([], new AggregateGroup(_calls, context)));
        return order;
    }
}
