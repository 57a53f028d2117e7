using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Tests.Transports;

/// <summary>What a person reads when a server cannot be used.</summary>
[Collection(ServerTests.Name)]
public sealed class ServerFaultTests(Neo4jServer server)
{
    [Theory]
    [MemberData(nameof(Neo4jServer.Schemes), MemberType = typeof(Neo4jServer))]
    public async Task Load_WrongPassword_SaysWhereToSetItAndDoesNotRepeatIt(string scheme)
    {
        var options = server.Require(scheme);
        options.Password = "not-the-password";

        var message = await MessageOf(options);

        Assert.Contains("NEO4J_PASSWORD", message, StringComparison.Ordinal);
        Assert.DoesNotContain("not-the-password", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Neo4jServer.Schemes), MemberType = typeof(Neo4jServer))]
    public async Task Load_UnknownDatabase_NamesIt(string scheme)
    {
        var options = server.Require(scheme);
        options.Database = "reports";

        Assert.Contains("has no database 'reports'", await MessageOf(options), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_NobodyListens_SaysSoAtOnce() =>
        Assert.Contains("does not answer", await MessageOf(new Neo4jOptions { Uri = new Uri("http://127.0.0.1:9") }), StringComparison.Ordinal);

#if !NEO4J_DRIVER
    [Fact]
    public async Task Load_BoltWithoutTheDriver_SaysHowToGetIt() =>
        Assert.Contains("-p:Neo4jDriver=true", await MessageOf(new Neo4jOptions { Uri = new Uri("bolt://localhost:7687") }), StringComparison.Ordinal);
#endif

    [Fact]
    public async Task Load_OtherScheme_NamesThoseThatThereAre() =>
        Assert.Contains("http, https, bolt", await MessageOf(new Neo4jOptions { Uri = new Uri("ftp://localhost") }), StringComparison.Ordinal);

    [Fact]
    public async Task Load_NoAddress_SaysHowToGiveOne() =>
        Assert.Contains("NEO4J_URI", await MessageOf(new Neo4jOptions()), StringComparison.Ordinal);

    private static async Task<string> MessageOf(Neo4jOptions options)
    {
        using var store = new TestStore(options);
        return (await Assert.ThrowsAsync<GraphStoreException>(() => store.LoadAsync(Reports.Two))).Message;
    }
}
