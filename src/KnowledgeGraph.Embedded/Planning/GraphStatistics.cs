using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Counts that the planner weighs plans by; gathered once a graph.</summary>
internal sealed class GraphStatistics
{
    private readonly GraphView _graph;
    private readonly Lazy<int[]> _typeCounts;

    public GraphStatistics(GraphView graph)
    {
        _graph = graph;
        _typeCounts = new Lazy<int[]>(CountTypes);
    }

    public GraphView Graph => _graph;

    public double Nodes(LabelExpression? label)
    {
        if (label is null)
            return _graph.NodeCount;
        bool[] fits = LabelCondition.BySet(_graph, label);
        double count = 0;
        for (int set = 0; set < fits.Length; set++)
        {
            var range = _graph.NodesOfLabelSet(set);
            count += fits[set] ? range.End - range.Start : 0;
        }
        return count;
    }

    /// <summary>Relationships of fitting types that an average node has on one side.</summary>
    public double Fan(LabelExpression? type)
    {
        double count = _graph.RelationshipCount;
        if (type is not null)
        {
            bool[] fits = LabelCondition.ByType(_graph, type);
            count = _typeCounts.Value.Where((_, number) => fits[number]).Sum(c => (double)c);
        }
        return _graph.NodeCount == 0 ? 0 : count / _graph.NodeCount;
    }

    private int[] CountTypes()
    {
        int[] counts = new int[_graph.TypeNames.Length];
        for (int relationship = 0; relationship < _graph.RelationshipCount; relationship++)
            counts[_graph.TypeOf(relationship)]++;
        return counts;
    }
}
