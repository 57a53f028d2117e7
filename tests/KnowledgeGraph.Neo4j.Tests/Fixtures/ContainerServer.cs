using Testcontainers.Neo4j;

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>A server in a container, where a Docker engine answers.</summary>
internal sealed class ContainerServer : IDisposable
{
    private Neo4jContainer? _container;

    /// <summary>Null, or why it did not start.</summary>
    public string? Start()
    {
        try
        {
            _container = new Neo4jBuilder()
                .WithImage("neo4j:5.26-community")
                .WithEnvironment("NEO4J_AUTH", "neo4j/" + ScriptServer.Password)
                .WithEnvironment("NEO4J_PLUGINS", "[\"apoc\"]")
                .Build();
            Task.Run(() => _container.StartAsync()).GetAwaiter().GetResult();
            return null;
        }
        catch (Exception fault)
        {
            // No engine, no image, no memory: whatever it is, it is the reason why tests are skipped.
            return fault.Message.ReplaceLineEndings(" ");
        }
    }

    public Uri AddressOf(string scheme) =>
        new UriBuilder(scheme, _container!.Hostname, _container.GetMappedPublicPort(scheme == "http" ? Neo4jBuilder.Neo4jHttpPort : Neo4jBuilder.Neo4jBoltPort)).Uri;

    public void Dispose()
    {
        if (_container is not null)
            Task.Run(async () => await _container.DisposeAsync()).GetAwaiter().GetResult();
    }
}
