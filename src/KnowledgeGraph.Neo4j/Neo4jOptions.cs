namespace KnowledgeGraph.Neo4j;

/// <summary>Where a Neo4j database is, who asks, and how much goes into one request.</summary>
public sealed class Neo4jOptions
{
    /// <summary>The section of a configuration that <see cref="Neo4jConfiguration"/> reads.</summary>
    public const string Section = "Neo4j";

    /// <summary><c>http://host:7474</c> or <c>https://…</c> for the Query API; <c>bolt://host:7687</c>, <c>neo4j://…</c> and their <c>+s</c> forms
    /// for the official driver, where it is compiled in.</summary>
    public Uri? Uri { get; set; }

    /// <summary><c>neo4j</c> unless said otherwise.</summary>
    public string Username { get; set; } = "neo4j";

    /// <summary>The password; null for a server that asks for none.</summary>
    public string? Password { get; set; }

    /// <summary><c>neo4j</c> unless said otherwise.</summary>
    public string Database { get; set; } = "neo4j";

    /// <summary>Rows of one writing request at most; 10,000 unless said otherwise.</summary>
    public int BatchRows { get; set; } = 10_000;

    /// <summary>Bytes of one writing request, as far as they can be told before it is written; 8 MB unless said otherwise.</summary>
    public int BatchBytes { get; set; } = 8 << 20;

    /// <summary>How long one request may take; 10 minutes unless said otherwise.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long passing errors are retried, in all; 30 s unless said otherwise.</summary>
    public TimeSpan RetryFor { get; set; } = TimeSpan.FromSeconds(30);
}
