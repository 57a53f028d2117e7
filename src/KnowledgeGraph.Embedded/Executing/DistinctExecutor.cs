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
        foreach (bool _ in _input.Run(context))
        {
            if (!seen.Add(Array.ConvertAll(_slots, slot => context.Row[slot])))
                continue;
            context.Hold(1);
            yield return true;
        }
        context.Release(seen.Count);
    }
}
