using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A list that counts against the memory limit while it grows. What is done with it then is counted by who keeps it.</summary>
internal sealed class HeldList
{
    private readonly QueryContext _context;
    private readonly List<object?> _items = [];
    private long _held;

    public HeldList(QueryContext context) => _context = context;

    public void Add(object? item)
    {
        long size = ValueSize.Of(item);
        _held += size;
        _context.Hold(size);
        _items.Add(item);
    }

    public List<object?> Done()
    {
        _context.Release(_held);
        return _items;
    }
}
