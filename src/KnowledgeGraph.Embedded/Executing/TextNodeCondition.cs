using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A condition on one property, as in <c>toLower(p.gender) = 'male'</c>: asked once a query for each distinct text, by its number.</summary>
internal sealed class TextNodeCondition : NodeCondition
{
    private const int MostTexts = 1024;

    private readonly GraphView _graph;
    private readonly int _key;
    private readonly NodeCondition _otherwise;

    public TextNodeCondition(GraphView graph, int key, NodeCondition otherwise)
    {
        _graph = graph;
        _key = key;
        _otherwise = otherwise;
    }

    public override bool Holds(QueryContext context, int node)
    {
        if (!_graph.TryGetText(node, _key, out int text))
            return _otherwise.Holds(context, node);
        var known = context.TextsOf(this);
        if (known.TryGetValue(text, out bool holds))
            return holds;
        holds = _otherwise.Holds(context, node);
        if (known.Count < MostTexts)
            known.Add(text, holds);
        return holds;
    }
}
