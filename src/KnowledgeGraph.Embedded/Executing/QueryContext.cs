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
    private object?[] _memos = [];
    private int _ticks;
    private readonly MemoryBudget _memory;

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
        _memory = new MemoryBudget(options.MemoryLimit);
        Row = new object?[slots];
        Part = new RowPart(slots);
        Parameters = parameters;
    }

    private QueryContext(QueryContext trunk)
        : base(trunk)
    {
        _options = trunk._options;
        _cancellationToken = trunk._cancellationToken;
        _startedAt = trunk._startedAt;
        _memory = trunk._memory;
        Row = new object?[trunk.Row.Length];
        Part = new RowPart(Row.Length);
        Parameters = trunk.Parameters;
    }

    /// <summary>How many cores the run may use.</summary>
    public int Cores => _options.Cores;

    /// <summary>The rows that a core works on.</summary>
    public RowPart Part { get; }

    /// <summary>One place for each variable of the statement. Steps write their variables into it; only what is sorted or grouped is copied.</summary>
    public object?[] Row { get; }

    public IReadOnlyDictionary<string, object?> Parameters { get; }

    /// <summary>What a step has noted for the rest of the run, null at first; <paramref name="number"/> belongs to it alone.</summary>
    public ref object? Memo(int number)
    {
        if (number >= _memos.Length)
            Array.Resize(ref _memos, Math.Max(number + 1, _memos.Length * 2));
        return ref _memos[number];
    }

    /// <summary>To be called in every loop over the graph; now and then looks at the clock and the cancellation.</summary>
    public void Tick()
    {
        if (++_ticks >= TicksBetweenChecks)
            Check();
    }

    /// <summary>The same run with a row of its own, for another thread.</summary>
    public QueryContext Branch() => new(this);

    /// <summary>Counts the bytes that a step keeps in memory.</summary>
    public void Hold(long bytes) => _memory.Hold(bytes);

    public void Release(long bytes) => _memory.Release(bytes);

    private void Check()
    {
        _ticks = 0;
        _cancellationToken.ThrowIfCancellationRequested();
        if (_options.TimeLimit != Timeout.InfiniteTimeSpan && Clock.GetElapsedTime(_startedAt) > _options.TimeLimit)
            throw QueryErrors.Executing($"The query was stopped after {_options.TimeLimit.TotalSeconds:0.###} s, its time limit: narrow the pattern or bound its length.");
    }
}
