using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Values;

/// <summary>About how many bytes a value takes in memory. A value that is held twice counts twice.</summary>
internal static class ValueSize
{
    /// <summary>What an object takes besides its content, with the place that points to it.</summary>
    private const int Object = 32;

    private const int Place = 8;

    /// <summary>A place in a row, in a list.</summary>
    public static long Of(object? value) => value switch
    {
        null or bool => Place,
        long or double => Object,
        string text => Object + (2L * text.Length),
        object?[] list => OfList(list),
        IReadOnlyList<object?> list => OfList(list),
        IReadOnlyDictionary<string, object?> map => OfMap(map),
        PathReference path => (2 * Object) + (8L * path.Nodes.Length),
        NodeValue node => (3 * Object) + OfMap(node.Properties),
        RelationshipValue relationship => (4 * Object) + OfMap(relationship.Properties),
        PathValue path => OfList(path.Nodes) + OfList(path.Relationships),
        _ => Object,
    };

    /// <summary>A row that is kept.</summary>
    public static long OfRow(object?[] row)
    {
        long size = Object;
        foreach (object? value in row)
            size += Of(value);
        return size;
    }

    private static long OfList(IReadOnlyList<object?> list)
    {
        long size = Object;
        for (int i = 0; i < list.Count; i++)
            size += Place + Of(list[i]);
        return size;
    }

    private static long OfMap(IReadOnlyDictionary<string, object?> map)
    {
        long size = 3 * Object;
        foreach (var (key, value) in map)
            size += Object + (2L * key.Length) + Of(value);
        return size;
    }
}
