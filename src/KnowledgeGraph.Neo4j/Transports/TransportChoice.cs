using KnowledgeGraph.Storing;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>The transport that an address asks for.</summary>
internal static class TransportChoice
{
    /// <summary>The HTTP client's name in the factory.</summary>
    public const string HttpClientName = "Neo4j";

    /// <summary>Throws <see cref="GraphStoreException"/> where the address names no transport of this build.</summary>
    public static ITransport Create(Neo4jOptions options, IHttpClientFactory clients, TimeProvider time, ILoggerFactory loggers) =>
        new RetryingTransport(Bare(options, clients), options.RetryFor, time, loggers.CreateLogger<RetryingTransport>());

    private static ITransport Bare(Neo4jOptions options, IHttpClientFactory clients) => options.Uri?.Scheme switch
    {
        null => throw new GraphStoreException("No Neo4j address is given; set NEO4J_URI or name one with --neo4j, such as http://localhost:7474."),
        "http" or "https" => new HttpTransport(options, clients),
        "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc" => Bolt(options),
        _ => throw new GraphStoreException($"'{options.Uri.Scheme}' is no scheme of a Neo4j address; give http, https, bolt, bolt+s, neo4j or neo4j+s."),
    };

#if NEO4J_DRIVER
    private static BoltTransport Bolt(Neo4jOptions options) => new(options);
#else
    private static ITransport Bolt(Neo4jOptions options) => throw new GraphStoreException(
        $"'{options.Uri!.Scheme}' addresses need the official driver, which this build leaves out. Build with -p:Neo4jDriver=true (the package Neo4j.Driver must be on your feed), or give the server's HTTP address, such as http://{options.Uri.Host}:7474.");
#endif
}
