using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class NodeSeekExecutor : Executor
{
    private readonly Executor _input;
    private readonly int _slot;
    private readonly int _key;
    private readonly SeekKind _kind;
    private readonly Evaluator _value;

    public NodeSeekExecutor(NodeSeekPlan plan, Executor input, GraphView graph, Evaluator value)
    {
        _input = input;
        _slot = plan.Symbol.Slot;
        _key = graph.FindKey(plan.Key);
        _kind = plan.Kind;
        _value = value;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            foreach (int node in Find(context.Graph, Wanted(_value(context))))
            {
                context.Tick();
                context.Row[_slot] = new NodeReference(node);
                yield return true;
            }
        }
    }

    private IReadOnlyList<object?> Wanted(object? value)
    {
        if (_kind == SeekKind.Equal)
            return [value];
        if (value is null)
            return [];
        return value as IReadOnlyList<object?> ?? throw Parsing.QueryErrors.Executing($"IN needs a list but got {ValueName.Of(value)}.");
    }

    // Only texts are indexed; any other value is looked for in all nodes.
    private int[] Find(GraphView graph, IReadOnlyList<object?> wanted)
    {
        var found = new SortedSet<int>();
        foreach (string text in wanted.OfType<string>())
            found.UnionWith(graph.FindNodes(_key, text).ToArray());
        object?[] others = [.. wanted.Where(value => value is not (null or string))];
        for (int node = 0; others.Length > 0 && node < graph.NodeCount; node++)
        {
            object? property = graph.NodeProperty(node, _key);
            if (Array.Exists(others, other => Equality.Equal(property, other) == true))
                found.Add(node);
        }
        return [.. found];
    }
}
