using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>What a function may see besides its arguments.</summary>
internal class FunctionContext
{
    protected FunctionContext(GraphView graph, TimeProvider clock)
    {
        Graph = graph;
        Clock = clock;
    }

    public GraphView Graph { get; }

    public TimeProvider Clock { get; }
}
