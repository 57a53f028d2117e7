using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Walks from a node that is set to others, over one relationship or many; rows whose far end is set already must meet it.</summary>
internal abstract class StepExecutor : Executor
{
    private readonly Executor _input;

    protected StepExecutor(ExpandPlan plan, Executor input)
    {
        Plan = plan;
        _input = input;
    }

    protected ExpandPlan Plan { get; }

    public sealed override IEnumerable<bool> Run(QueryContext context)
    {
        object?[] row = context.Row;
        int to = Plan.To.Slot;
        foreach (bool _ in _input.Run(context))
        {
            if (row[Plan.From.Slot] is not NodeReference from)
                continue;
            int? target = Plan.ReachesBound ? (row[to] as NodeReference)?.Index ?? -1 : null;
            foreach (int end in Ends(context, from.Index, target))
            {
                if (target is null)
                    row[to] = new NodeReference(end);
                yield return true;
            }
        }
    }

    /// <summary>The nodes reached, only <paramref name="target"/> where it is given; the relationships taken lie in the row with each.</summary>
    protected abstract IEnumerable<int> Ends(QueryContext context, int from, int? target);
}
