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

    public void Add(QueryContext context)
    {
        for (int i = 0; i < _calls.Length; i++)
        {
            if (_calls[i].Value(context) is { } value && (_seen[i]?.Add(value) ?? true))
                _calls[i].Add(_aggregates[i], value);
        }
    }

    public object? Result(int call) => _aggregates[call].Result();
}
