using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The database that NEO4J_URI names; what it holds is lost.</summary>
internal static class Database
{
    private static readonly IConfiguration _configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();

    public static bool IsNamed => !string.IsNullOrEmpty(_configuration["NEO4J_URI"]);

    public static ServiceProvider Open() =>
        new ServiceCollection().AddNeo4jStore(options => Neo4jConfiguration.Bind(_configuration, options)).BuildServiceProvider();

    public static async Task EmptyAsync(ITransport transport) =>
        await transport.RunAsync(new Request("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"), CancellationToken.None);
}
