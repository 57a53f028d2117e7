using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>The transport that an address asks for.</summary>
internal static class TransportChoice
{
    /// <summary>The HTTP client's name in the factory.</summary>
    public const string HttpClientName = "Neo4j";

    /// <summary>Throws <see cref="GraphStoreException"/> where the address names no transport of this build.</summary>
    public static ITransport Create(Neo4jOptions options, IHttpClientFactory clients) => options.Uri?.Scheme switch
    {
        null => throw new GraphStoreException("No Neo4j address is given; set NEO4J_URI or name one with --neo4j, such as http://localhost:7474."),
        _ => throw new GraphStoreException($"'{options.Uri.Scheme}' is no scheme of a Neo4j address; give http, https, bolt, bolt+s, neo4j or neo4j+s."),
    };
}
