namespace KnowledgeGraph.Neo4j;

/// <summary>Tells cheaply whether the database was loaded since.</summary>
public static class Neo4jMark
{
    /// <summary>One row that is another after every load that wrote something; none while a load is at work, died, or had rows rejected.</summary>
    public const string Statement = "MATCH (m:GraphLoad {id: 'graph', state: 'complete'}) RETURN m.run, m.batches, m.graph";
}
