namespace KnowledgeGraph.Embedded.Functions;

internal sealed class CountAggregate : Aggregate
{
    private long _count;

    public override void Add(object value) => _count++;

    public override void AddMany(object value, long times) => _count += times;

    public override object? Result() => _count;
}
