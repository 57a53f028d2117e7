namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>The tests that share the server's one database: one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ServerTests
{
    public const string Name = "Neo4j server";
}
