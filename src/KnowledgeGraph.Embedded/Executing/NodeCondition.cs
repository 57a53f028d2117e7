namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A compiled condition that looks at one node and at nothing else of the row.</summary>
internal abstract class NodeCondition
{
    public abstract bool Holds(QueryContext context, int node);
}
