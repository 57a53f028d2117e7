using KnowledgeGraph.Embedded.Parsing;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>The bytes that all threads of one run hold.</summary>
internal sealed class MemoryBudget
{
    private readonly long _limit;
    private long _held;

    public MemoryBudget(long limit) => _limit = limit;

    public void Hold(long bytes)
    {
        if (Interlocked.Add(ref _held, bytes) > _limit)
            throw QueryErrors.Executing($"The query holds more than {_limit / 1e6:0.###} MB in memory, its limit: narrow the pattern, bound its length, or filter before collecting or sorting.");
    }

    public void Release(long bytes) => Interlocked.Add(ref _held, -bytes);
}
