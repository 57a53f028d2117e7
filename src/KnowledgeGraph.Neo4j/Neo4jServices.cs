using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Storing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Neo4j;

/// <summary>Registers the Neo4j store.</summary>
public static class Neo4jServices
{
    /// <summary>Adds one <see cref="IGraphStore"/> (also as <see cref="IQueryStore"/>) with the transport that the address asks for.
    /// The options are taken when the store is first asked for.</summary>
    public static IServiceCollection AddNeo4jStore(this IServiceCollection services, Action<Neo4jOptions> configure)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(TransportChoice.HttpClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(["Authorization"]);
        services.AddOptions<Neo4jOptions>().Configure(configure);
        services.AddSingleton(provider => TransportChoice.Create(
            provider.GetRequiredService<IOptions<Neo4jOptions>>().Value,
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton(provider => new Neo4jStore(
            provider.GetRequiredService<ITransport>(),
            provider.GetRequiredService<IOptions<Neo4jOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IGraphStore>(provider => provider.GetRequiredService<Neo4jStore>());
        services.AddSingleton<IQueryStore>(provider => provider.GetRequiredService<Neo4jStore>());
        return services;
    }
}
