using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class DistinctExecutor : Executor
{
    private readonly Executor _input;
    private readonly int[] _slots;

    public DistinctExecutor(Executor input, IEnumerable<Symbol> symbols)
    {
        _input = input;
        _slots = [.. symbols.Select(s => s.Slot)];
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        var seen = new HashSet<object?[]>(RowEquivalence.Instance);
        long held = 0;
        try
        {
            foreach (bool _ in _input.Run(context))
            {
                object?[] row = Array.ConvertAll(_slots, slot => context.Row[slot]);
                if (!seen.Add(row))
                    continue;
                long size = ValueSize.OfRow(row);
                held += size;
                context.Hold(size);
                yield return true;
            }
        }
        finally
        {
            context.Release(held);
        }
    }
}
