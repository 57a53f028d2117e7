using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class CountStepsExecutor : Executor
{
    private readonly CountStepsPlan _plan;
    private readonly Executor _input;
    private readonly StepCounter[] _counters;
    private readonly bool _mayShare;

    /// <param name="plan">The steps.</param>
    /// <param name="input">Where they start from.</param>
    /// <param name="counters">One for each step.</param>
    /// <param name="mayShare">Whether one relationship may fit two steps.</param>
    public CountStepsExecutor(CountStepsPlan plan, Executor input, StepCounter[] counters, bool mayShare)
    {
        _plan = plan;
        _input = input;
        _counters = counters;
        _mayShare = mayShare;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        object?[] row = context.Row;
        int times = _plan.Times.Slot;
        var memories = Array.ConvertAll(_counters, counter => counter.Memory(context));
        foreach (bool _ in _input.Run(context))
        {
            context.Tick();
            if (row[_plan.From.Slot] is not NodeReference from)
                continue;
            long count = Count(context, memories, from.Index);
            if (count == 0)
                continue;
            row[times] = count;
            yield return true;
        }
    }

    // Of two steps, the ways on which both take the same relationship do not count.
    private long Count(QueryContext context, NodeTestMemory?[] memories, int from)
    {
        long count = _counters[0].Count(context, memories[0], from);
        if (_counters.Length == 1 || count == 0)
            return count;
        count *= _counters[1].Count(context, memories[1], from);
        return count == 0 || !_mayShare ? count : count - Shared(context, memories, from);
    }

    private int Shared(QueryContext context, NodeTestMemory?[] memories, int from)
    {
        int shared = 0;
        foreach (var (relationship, other) in _counters[0].Around(from))
        {
            context.Tick();
            if (_counters[0].Fits(context, memories[0], from, relationship, other) && _counters[1].Fits(context, memories[1], from, relationship, other))
                shared++;
        }
        return shared;
    }
}
