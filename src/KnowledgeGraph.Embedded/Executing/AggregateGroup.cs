using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>The aggregates of one group of rows.</summary>
internal sealed class AggregateGroup
{
    private readonly AggregateCall[] _calls;
    private readonly Aggregate[] _aggregates;
    private readonly HashSet<object?>?[] _seen;

    public AggregateGroup(AggregateCall[] calls, QueryContext context)
    {
        _calls = calls;
        _aggregates = Array.ConvertAll(calls, call => call.Create(context));
        _seen = Array.ConvertAll(calls, call => call.IsDistinct ? new HashSet<object?>(Equivalence.Instance) : null);
    }

    /// <summary>Takes the current row in; gives the bytes that are kept of it.</summary>
    public long Add(QueryContext context)
    {
        long kept = 0;
        for (int i = 0; i < _calls.Length; i++)
        {
            if (_calls[i].Value(context) is not { } value || !(_seen[i]?.Add(value) ?? true))
                continue;
            _calls[i].Add(_aggregates[i], value);
            if (_aggregates[i].KeepsValues || _seen[i] is not null)
                kept += ValueSize.Of(value);
        }
        return kept;
    }

    public object? Result(int call) => _aggregates[call].Result();
}
