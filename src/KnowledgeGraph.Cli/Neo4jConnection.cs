using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Storing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Cli;

/// <summary>A Neo4j database opened for one command, with the login of the environment, appsettings.json or user secrets.</summary>
internal sealed class Neo4jConnection : IDisposable
{
    private readonly ServiceProvider _services;

    private Neo4jConnection(Action<Neo4jOptions> configure)
    {
        _services = new ServiceCollection().AddNeo4jStore(configure).BuildServiceProvider();
        Store = _services.GetRequiredService<IGraphStore>();
        Address = _services.GetRequiredService<IOptions<Neo4jOptions>>().Value.Uri!.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>The database.</summary>
    public IGraphStore Store { get; }

    /// <summary>Where it is, without a login.</summary>
    public string Address { get; }

    /// <summary>Opens what <paramref name="address"/> names, or where that is null what NEO4J_URI names; throws <see cref="GraphStoreException"/>
    /// where neither names a database. Nothing is asked of the server yet.</summary>
    public static Neo4jConnection Open(string? address)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true)
            .AddUserSecrets(typeof(Neo4jConnection).Assembly, optional: true)
            .AddEnvironmentVariables()
            .Build();
        return new Neo4jConnection(options =>
        {
            Neo4jConfiguration.Bind(configuration, options);
            if (address is not null)
                options.Uri = Neo4jConfiguration.AddressOf(address);
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _services.Dispose();
}
