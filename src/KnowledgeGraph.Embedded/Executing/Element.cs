using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Access by index, key and range.</summary>
internal static class Element
{
    /// <summary>Negative indexes count from the end; outside the list there is null.</summary>
    public static object? At(GraphView graph, object? target, object? index) => (target, index) switch
    {
        (null, _) or (_, null) => null,
        (IReadOnlyList<object?> list, long place) => Item(list, place < 0 ? place + list.Count : place),
        (IReadOnlyList<object?>, _) => throw new ValueException($"A list is indexed by whole numbers, not by {ValueName.Of(index)}."),
        (_, string key) => Properties.Get(graph, target, key),
        _ => throw new ValueException($"{ValueName.Of(target)} cannot be indexed by {ValueName.Of(index)}."),
    };

    public static object? Slice(object? target, object? from, object? to)
    {
        if (target is null || from is null || to is null)
            return null;
        if (target is not IReadOnlyList<object?> list)
            throw new ValueException($"Only lists can be sliced, not {ValueName.Of(target)}.");
        int start = Bound(from, list.Count);
        int end = Bound(to, list.Count);
        return start >= end ? [] : list.Skip(start).Take(end - start).ToArray();
    }

    private static object? Item(IReadOnlyList<object?> list, long place) => place >= 0 && place < list.Count ? list[(int)place] : null;

    private static int Bound(object value, int count)
    {
        if (value is not long place)
            throw new ValueException($"A list is sliced by whole numbers, not by {ValueName.Of(value)}.");
        return (int)Math.Clamp(place < 0 ? place + count : place, 0, count);
    }
}
