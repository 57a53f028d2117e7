namespace KnowledgeGraph.Embedded.Functions;

internal sealed class CollectAggregate : Aggregate
{
    private readonly List<object?> _values = [];

    public override bool KeepsValues => true;

    public override void Add(object value) => _values.Add(value);

    public override object? Result() => _values;
}
