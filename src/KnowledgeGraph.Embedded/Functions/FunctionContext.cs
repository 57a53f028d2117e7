using KnowledgeGraph.Embedded.Snapshots;
using NodaTime;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>What a function may see besides its arguments.</summary>
internal class FunctionContext
{
    private readonly DateTimeOffset _statementTime;

    protected FunctionContext(GraphView graph, TimeProvider clock)
    {
        Graph = graph;
        Clock = clock;
        _statementTime = clock.GetUtcNow();
    }

    protected FunctionContext(FunctionContext same)
    {
        Graph = same.Graph;
        Clock = same.Clock;
        _statementTime = same._statementTime;
    }

    public GraphView Graph { get; }

    public TimeProvider Clock { get; }

    /// <summary>When the statement began: the same for all its calls of date() and the like.</summary>
    public Instant StatementTime => Instant.FromDateTimeOffset(_statementTime);
}
