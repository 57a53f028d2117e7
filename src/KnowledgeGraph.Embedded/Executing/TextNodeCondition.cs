using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A condition on one property, as in <c>toLower(p.gender) = 'male'</c>: asked once a query for each distinct text, by its number.</summary>
internal sealed class TextNodeCondition : NodeCondition
{
    private readonly GraphView _graph;
    private readonly int _key;
    private readonly NodeCondition _otherwise;
    private readonly int _memo;

    public TextNodeCondition(GraphView graph, int key, NodeCondition otherwise, int memo)
    {
        _graph = graph;
        _key = key;
        _otherwise = otherwise;
        _memo = memo;
    }

    public override bool Holds(QueryContext context, int node)
    {
        if (!_graph.TryGetText(node, _key, out int text))
            return _otherwise.Holds(context, node);
        ref object? memo = ref context.Memo(_memo);
        var known = (TextMemory)(memo ??= new TextMemory(_graph.TextCount));
        return known.Find(text) ?? known.Keep(text, _otherwise.Holds(context, node));
    }
}
