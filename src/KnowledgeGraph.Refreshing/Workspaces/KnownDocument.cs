using Newtonsoft.Json;

namespace KnowledgeGraph.Refreshing.Workspaces;

/// <summary>What the workspace remembers of one document of the graph.</summary>
internal sealed record KnownDocument
{
    /// <summary>The document's id.</summary>
    public required string Id { get; init; }

    /// <summary>Where it lay, as named or found.</summary>
    public required string Path { get; init; }

    /// <summary>Digest of the bytes that were read.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Key of what it contributes.</summary>
    public required string Contribution { get; init; }

    /// <summary>Bytes of the file when it was last looked at.</summary>
    public long Length { get; init; }

    /// <summary>Ticks (UTC) of the file's last write when it was last looked at; 0 where that time cannot be trusted, so that the bytes are read again.</summary>
    public long Modified { get; init; }

    /// <summary>The year that it is about.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public int? Year { get; init; }

    /// <summary>Passages of the document.</summary>
    public int Passages { get; init; }

    /// <summary>Sentences of the document.</summary>
    public int Sentences { get; init; }

    /// <summary>Sentences that state a fact.</summary>
    public int SentencesWithFacts { get; init; }
}
