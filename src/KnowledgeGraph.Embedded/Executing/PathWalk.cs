using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Finds the nodes of a path from its first node and its relationships.</summary>
internal static class PathWalk
{
    public static PathReference From(GraphView graph, int start, int[] relationships)
    {
        int[] nodes = new int[relationships.Length + 1];
        nodes[0] = start;
        for (int i = 0; i < relationships.Length; i++)
            nodes[i + 1] = Other(graph, relationships[i], nodes[i]);
        return new PathReference(nodes, relationships);
    }

    private static int Other(GraphView graph, int relationship, int node)
    {
        int start = graph.StartOf(relationship);
        return start == node ? graph.EndOf(relationship) : start;
    }
}
