using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>What the planner knows about the graph: counts by label set and by what each type joins. Sets of label sets are arrays of one bool each; null stands for all.</summary>
internal sealed class GraphStatistics
{
    private readonly GraphView _graph;

    public GraphStatistics(GraphView graph) => _graph = graph;

    public GraphView Graph => _graph;

    public double Nodes(LabelExpression? label) => Nodes(label is null ? null : LabelCondition.BySet(_graph, label));

    public double Nodes(bool[]? sets)
    {
        if (sets is null)
            return _graph.NodeCount;
        double count = 0;
        for (int set = 0; set < sets.Length; set++)
        {
            var range = _graph.NodesOfLabelSet(set);
            count += sets[set] ? range.End - range.Start : 0;
        }
        return count;
    }

    /// <summary>Relationships of fitting types that a node of <paramref name="from"/> has on average in a direction.</summary>
    public double Fan(bool[]? from, LabelExpression? type, PatternDirection direction)
    {
        bool[]? types = type is null ? null : LabelCondition.ByType(_graph, type);
        double count = 0;
        foreach (var ends in _graph.TypeEnds)
        {
            if (!Has(types, ends.Type))
                continue;
            if (direction != PatternDirection.Incoming && Has(from, ends.StartSet))
                count += ends.Count;
            if (direction != PatternDirection.Outgoing && Has(from, ends.EndSet))
                count += ends.Count;
        }
        return count / Math.Max(1, Nodes(from));
    }

    /// <summary>The label sets of the nodes that lie at the other end.</summary>
    public bool[] EndSets(bool[]? from, LabelExpression? type, PatternDirection direction)
    {
        bool[]? types = type is null ? null : LabelCondition.ByType(_graph, type);
        bool[] reached = new bool[_graph.LabelSets.Length];
        foreach (var ends in _graph.TypeEnds)
        {
            if (!Has(types, ends.Type))
                continue;
            reached[ends.EndSet] |= direction != PatternDirection.Incoming && Has(from, ends.StartSet);
            reached[ends.StartSet] |= direction != PatternDirection.Outgoing && Has(from, ends.EndSet);
        }
        return reached;
    }

    public bool HaveNoTypeInCommon(LabelExpression? one, LabelExpression? other)
    {
        bool[]? left = one is null ? null : LabelCondition.ByType(_graph, one);
        bool[]? right = other is null ? null : LabelCondition.ByType(_graph, other);
        return !Enumerable.Range(0, _graph.TypeNames.Length).Any(type => Has(left, type) && Has(right, type));
    }

    /// <summary>Whether a relationship of fitting types may lead from a node to itself.</summary>
    public bool MayLoop(LabelExpression? type)
    {
        bool[]? types = type is null ? null : LabelCondition.ByType(_graph, type);
        return Array.Exists(_graph.TypeEnds, ends => ends.Loops > 0 && Has(types, ends.Type));
    }

    /// <summary>Whether every node of the sets has the property.</summary>
    public bool AllHave(string key, bool[] sets)
        => _graph.FindKey(key) is >= 0 and var number
            && Enumerable.Range(0, sets.Length).Where(set => sets[set]).All(set => _graph.AllHave(number, _graph.NodesOfLabelSet(set)));

    private static bool Has(bool[]? fits, int number) => fits is null || fits[number];
}
