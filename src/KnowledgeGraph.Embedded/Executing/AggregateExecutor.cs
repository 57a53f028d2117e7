using System.Runtime.InteropServices;
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
        var calls = Array.ConvertAll(_calls, call => new GroupedCall(call));
        var groups = Gather(context, calls, out long held);
        try
        {
            for (int group = 0; group < groups.Count; group++)
            {
                for (int i = 0; i < _keys.Length; i++)
                    context.Row[_keys[i].Slot] = groups[group][i];
                for (int i = 0; i < _calls.Length; i++)
                    context.Row[_callSlots[i]] = calls[i].Result(group);
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

    /// <summary>The keys of each group in the order in which they came.</summary>
    private List<object?[]> Gather(QueryContext context, GroupedCall[] calls, out long held)
    {
        var numbers = new Dictionary<object?[], int>(RowEquivalence.Instance);
        var groups = new List<object?[]>();
        object?[] key = new object?[_keys.Length];
        int group = -1;
        held = 0;
        foreach (bool _ in _input.Run(context))
        {
            context.Tick();
            for (int i = 0; i < key.Length; i++)
                key[i] = _keys[i].Value(context);
            if (group < 0 || !IsSame(groups[group], key))
            {
                ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out bool known);
                if (!known)
                {
                    number = groups.Count;
                    held += Add(context, groups, calls, key);
                    key = new object?[_keys.Length];
                }
                group = number;
            }
            long times = Times(context);
            foreach (var call in calls)
                held += Hold(context, call.Add(context, group, times));
        }
        if (_keys.Length == 0 && groups.Count == 0)
            Add(context, groups, calls, key);
        return groups;
    }

    private static long Add(QueryContext context, List<object?[]> groups, GroupedCall[] calls, object?[] key)
    {
        groups.Add(key);
        foreach (var call in calls)
            call.AddGroup(context);
        return Hold(context, ValueSize.OfRow(key) + (AggregateSize * calls.Length));
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
