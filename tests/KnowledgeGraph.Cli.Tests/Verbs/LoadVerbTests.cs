using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

/// <summary>What loading says where there is no server; loads themselves are tried in KnowledgeGraph.Neo4j.Tests.</summary>
public sealed class LoadVerbTests(GraphFixture graph) : IClassFixture<GraphFixture>
{
    [Fact]
    public void Load_ServerThatIsNotThere_IsRefusedWithItsAddress() =>
        KgRun.Of("load", "--graph", graph.Path, "--neo4j", "http://127.0.0.1:9").Refused("Neo4j at http://127.0.0.1:9 does not answer");

    [Theory]
    [InlineData("query", "RETURN 1 AS x")]
    [InlineData("ask", "policies-of-agency")]
    public void Verbs_AddressThatIsNone_AreRefused(string verb, string statement) =>
        KgRun.Of(verb, statement, "--neo4j", "localhost").Refused("address is not one");

    [Fact]
    public void Load_AddressWithLogin_IsRefusedWithoutRepeatingIt()
    {
        var run = KgRun.Of("load", "--graph", graph.Path, "--neo4j", "http://neo4j:hidden-word@127.0.0.1:9").Refused("carries a login");

        Assert.DoesNotContain("hidden-word", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_BoltWithoutTheDriver_SaysWhatToDo() =>
        KgRun.Of("load", "--graph", graph.Path, "--neo4j", "bolt://localhost:7687").Refused("http://localhost:7474");

    [Fact]
    public void Query_ServerThatIsNotThere_IsRefused() =>
        KgRun.Of("query", "RETURN 1 AS x", "--neo4j", "http://127.0.0.1:9").Refused("does not answer");
}
