using KnowledgeGraph.Embedded.Planning;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Sorts; where a limit follows, keeps no more rows than it lets through.</summary>
internal sealed class SortExecutor : Executor
{
    private const int CutSize = 256;

    private readonly Executor _input;
    private readonly Evaluator[] _keys;
    private readonly int[] _slots;
    private readonly SortedRowOrder _order;
    private readonly CountEvaluator[] _most;

    public SortExecutor(SortPlan plan, Executor input, Evaluator[] keys, CountEvaluator[] most)
    {
        _input = input;
        _keys = keys;
        _slots = [.. plan.Kept.Select(s => s.Slot)];
        _order = new SortedRowOrder(plan.Order);
        _most = most;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        var rows = Gather(context);
        rows.Sort(_order);
        try
        {
            foreach (var row in rows)
            {
                for (int i = 0; i < _slots.Length; i++)
                    context.Row[_slots[i]] = row.Values[i];
                yield return true;
            }
        }
        finally
        {
            context.Release(rows.Sum(row => row.Size));
        }
    }

    private List<SortedRow> Gather(QueryContext context)
    {
        long most = _most.Length == 0 ? int.MaxValue : Math.Min(int.MaxValue, _most.Sum(count => Math.Min(count.Evaluate(context), int.MaxValue)));
        var rows = new List<SortedRow>();
        SortedRow? worst = null;
        long number = 0;
        foreach (bool _ in _input.Run(context))
        {
            context.Tick();
            object?[] keys = Array.ConvertAll(_keys, key => key(context));
            if (worst is not null && _order.CompareKeys(keys, worst.Keys) >= 0)
                continue;
            rows.Add(new SortedRow(keys, Array.ConvertAll(_slots, slot => context.Row[slot]), number++));
            context.Hold(rows[^1].Size);
            if (rows.Count > (2 * most) + CutSize)
                worst = Cut(context, rows, (int)most);
        }
        return rows;
    }

    // What comes later and is not before the last of the first rows can be left out at once.
    private SortedRow? Cut(QueryContext context, List<SortedRow> rows, int most)
    {
        rows.Sort(_order);
        context.Release(rows.Skip(most).Sum(row => row.Size));
        rows.RemoveRange(most, rows.Count - most);
        return most == 0 ? null : rows[^1];
    }
}
