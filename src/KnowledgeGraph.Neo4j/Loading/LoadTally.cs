using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>What a load has done so far.</summary>
internal sealed class LoadTally
{
    private readonly List<RejectedRow> _rejected = [];

    /// <summary>Sums of the server's counters, those of the fence left out.</summary>
    public LoadCounters Counters { get; private set; } = LoadCounters.None;

    /// <summary>Requests sent again.</summary>
    public int Retries { get; private set; }

    /// <summary>Nodes that were released and not removed.</summary>
    public int Released { get; set; }

    /// <summary>Rows that the database refused.</summary>
    public IReadOnlyList<RejectedRow> Rejected => _rejected;

    /// <summary>Adds the answer of a fenced statement.</summary>
    public void Add(Answer answer)
    {
        var counters = answer.Counters;
        Counters += counters with { PropertiesSet = Math.Max(0, counters.PropertiesSet - MarkerStore.PropertiesSetByFence) };
        Retries += answer.Retries;
    }

    /// <summary>Adds a refused row.</summary>
    public void Reject(string id, string reason) => _rejected.Add(new RejectedRow(id, reason));
}
