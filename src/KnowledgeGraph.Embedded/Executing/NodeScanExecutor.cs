using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class NodeScanExecutor : Executor
{
    private readonly Executor _input;
    private readonly int _slot;
    private readonly NodeRange[] _ranges;
    private readonly NodeTest _test;

    /// <param name="plan">The step.</param>
    /// <param name="input">What comes before.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="test">On the nodes.</param>
    public NodeScanExecutor(NodeScanPlan plan, Executor input, GraphView graph, NodeTest test)
    {
        _test = test;
        _input = input;
        _slot = plan.Symbol.Slot;
        bool[]? fits = plan.Label is null ? null : LabelCondition.BySet(graph, plan.Label);
        _ranges = new NodeRange[graph.LabelSets.Length];
        for (int set = 0; set < _ranges.Length; set++)
            _ranges[set] = fits is null || fits[set] ? graph.NodesOfLabelSet(set) : default;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            foreach (var range in _ranges)
            {
                for (int node = range.Start; node < range.End; node++)
                {
                    context.Tick();
                    if (!_test.HoldsNow(context, node))
                        continue;
                    context.Row[_slot] = new NodeReference(node);
                    yield return true;
                }
            }
        }
    }
}
