using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>One aggregating call of a grouping step.</summary>
internal sealed class AggregateCall
{
    private readonly Position _position;
    private readonly string _name;
    private readonly Evaluator? _argument;
    private readonly IntegerSource? _integers;
    private readonly Evaluator? _share;

    /// <param name="position">Place of the call.</param>
    /// <param name="name">The function.</param>
    /// <param name="isDistinct">Whether equal values count once.</param>
    /// <param name="argument">Null for count(*).</param>
    /// <param name="share">The second argument, of the percentile functions.</param>
    /// <param name="integers">The argument where it is a property of a node.</param>
    public AggregateCall(Position position, string name, bool isDistinct, Evaluator? argument, Evaluator? share, IntegerSource? integers = null)
    {
        _integers = integers;
        _position = position;
        _name = name;
        IsDistinct = isDistinct;
        _argument = argument;
        _share = share;
        IsCount = AggregateCatalog.IsCount(name);
    }

    public bool IsDistinct { get; }

    public bool IsCount { get; }

    /// <summary>The value to gather; null is not gathered, except by count(*).</summary>
    public object? Value(QueryContext context) => _argument is null ? Truth.True : _argument(context);

    /// <summary>The value to gather when it is a whole number of a node, without an object for it.</summary>
    public bool TryGetInteger(QueryContext context, out long value)
    {
        value = 0;
        return _integers is not null && _integers.TryGet(context, out value);
    }

    /// <summary>The same of a node that need not lie in the row.</summary>
    public bool TryGetInteger(int node, out long value) => _integers!.TryGet(node, out value);

    public Aggregate Create(QueryContext context)
    {
        try
        {
            return AggregateCatalog.Create(_name, _share?.Invoke(context));
        }
        catch (ValueException e)
        {
            throw QueryErrors.Executing(_position, e.Message);
        }
    }

    public void Merge(Aggregate aggregate, Aggregate other)
    {
        try
        {
            aggregate.Merge(other);
        }
        catch (ValueException e)
        {
            throw QueryErrors.Executing(_position, e.Message);
        }
    }

    /// <summary>Adds a value as often as <paramref name="times"/> says.</summary>
    public void Add(Aggregate aggregate, object value, long times)
    {
        try
        {
            if (times == 1)
                aggregate.Add(value);
            else
                aggregate.AddMany(value, times);
        }
        catch (ValueException e)
        {
            throw QueryErrors.Executing(_position, e.Message);
        }
    }
}
