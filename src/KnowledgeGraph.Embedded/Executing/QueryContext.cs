using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>The state of one run: the current row, parameters and guards. Belongs to one thread.</summary>
internal sealed class QueryContext : FunctionContext
{
    private const int TicksBetweenChecks = 4096;

    private readonly EmbeddedStoreOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly long _startedAt;
    private readonly Dictionary<NodeTest, NodeTestMemory> _memories = [];
    private int _ticks;
    private long _held;

    public QueryContext(
        GraphView graph,
        EmbeddedStoreOptions options,
        int slots,
        IReadOnlyDictionary<string, object?> parameters,
        CancellationToken cancellationToken)
        : base(graph, options.Clock)
    {
        _options = options;
        _cancellationToken = cancellationToken;
        _startedAt = options.Clock.GetTimestamp();
        Row = new object?[slots];
        Parameters = parameters;
    }

    /// <summary>One place for each variable of the statement. Steps write their variables into it; only what is sorted or grouped is copied.</summary>
    public object?[] Row { get; }

    public IReadOnlyDictionary<string, object?> Parameters { get; }

    /// <summary>What this query knows of the nodes that a test was asked about.</summary>
    public NodeTestMemory MemoryOf(NodeTest test)
    {
        if (!_memories.TryGetValue(test, out var memory))
            _memories.Add(test, memory = new NodeTestMemory(Graph.NodeCount));
        return memory;
    }

    /// <summary>To be called in every loop over the graph; now and then looks at the clock and the cancellation.</summary>
    public void Tick()
    {
        if (++_ticks >= TicksBetweenChecks)
            Check();
    }

    /// <summary>Counts the bytes that a step keeps in memory.</summary>
    public void Hold(long bytes)
    {
        _held += bytes;
        if (_held > _options.MemoryLimit)
            throw QueryErrors.Executing($"The query holds more than {_options.MemoryLimit / 1e6:0.###} MB in memory, its limit: narrow the pattern, bound its length, or filter before collecting or sorting.");
    }

    public void Release(long bytes) => _held -= bytes;

    private void Check()
    {
        _ticks = 0;
        _cancellationToken.ThrowIfCancellationRequested();
        if (_options.TimeLimit != Timeout.InfiniteTimeSpan && Clock.GetElapsedTime(_startedAt) > _options.TimeLimit)
            throw QueryErrors.Executing($"The query was stopped after {_options.TimeLimit.TotalSeconds:0.###} s, its time limit: narrow the pattern or bound its length.");
    }
}
