namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Gathers the values of one group; null values are left out before they come here.</summary>
internal abstract class Aggregate
{
    public abstract void Add(object value);

    /// <summary>As often as <paramref name="times"/> says; of aggregates that <see cref="AggregateCatalog.IsRepeatable"/> only.</summary>
    public virtual void AddMany(object value, long times) => Add(value);

    public abstract object? Result();

    /// <summary>Whether memory grows with the number of values.</summary>
    public virtual bool KeepsValues => false;
}
