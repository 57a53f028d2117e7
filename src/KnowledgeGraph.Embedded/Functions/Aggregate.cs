namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Gathers the values of one group; null values are left out before they come here.</summary>
internal abstract class Aggregate
{
    public abstract void Add(object value);

    /// <summary>The same as the value in its box.</summary>
    public virtual void AddInteger(long value) => Add(value);

    /// <summary>As often as <paramref name="times"/> says; of aggregates that <see cref="AggregateCatalog.IsRepeatable"/> only.</summary>
    public virtual void AddMany(object value, long times) => Add(value);

    /// <summary>Takes over the values of another aggregate of the same kind; of those that <see cref="AggregateCatalog.CanMerge"/> only.</summary>
    public virtual void Merge(Aggregate other) => throw new InvalidOperationException($"{GetType().Name} gathers on one core only.");

    public abstract object? Result();

    /// <summary>Whether memory grows with the number of values.</summary>
    public virtual bool KeepsValues => false;
}
