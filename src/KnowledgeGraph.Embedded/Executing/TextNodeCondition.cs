using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A condition on one property, as in <c>toLower(p.gender) = 'male'</c>: asked once a query for each distinct text, by its number,
/// and again when another variable that it reads, as the word of <c>UNWIND $words AS word</c>, has changed.</summary>
internal sealed class TextNodeCondition : NodeCondition
{
    private readonly GraphView _graph;
    private readonly int _key;
    private readonly NodeCondition _otherwise;
    private readonly int? _other;
    private readonly int _memo;

    /// <param name="graph">The graph.</param>
    /// <param name="key">The property.</param>
    /// <param name="otherwise">The same condition, to be asked.</param>
    /// <param name="other">The place of the other variable; null for none.</param>
    /// <param name="memo">The number of its memory.</param>
    public TextNodeCondition(GraphView graph, int key, NodeCondition otherwise, int? other, int memo)
    {
        _graph = graph;
        _key = key;
        _otherwise = otherwise;
        _other = other;
        _memo = memo;
    }

    public override bool Holds(QueryContext context, int node)
    {
        ref object? memo = ref context.Memo(_memo);
        var known = (TextMemory)(memo ??= new TextMemory(_graph.TextCount));
        if (_other is { } slot)
            known.KeepFor(context.Row[slot]);
        // No text has the number after the last: it stands for those that have none.
        int text = _graph.TryGetText(node, _key, out int number) ? number : _graph.TextCount;
        return known.Find(text) ?? known.Keep(text, _otherwise.Holds(context, node));
    }
}
