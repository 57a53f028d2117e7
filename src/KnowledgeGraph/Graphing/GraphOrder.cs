using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Puts nodes and relationships in the ordinal order of their ids. Those of relationships are long and many: the places of their parts among the
/// ids of the nodes tell the same order in numbers.</summary>
internal static class GraphOrder
{
    private const char Mark = '|';
    private const int NodeBits = 28;
    private const int TypeBits = 64 - (2 * NodeBits);

    /// <summary>The graph of both; throws <see cref="ArgumentException"/> where two relationships have one start, type and end.</summary>
    /// <param name="nodes">No two of one id.</param>
    /// <param name="relationships">In any order.</param>
    /// <param name="ends">Places of each relationship's ends in <paramref name="nodes"/>.</param>
    public static PropertyGraph Sort(List<GraphNode> nodes, List<GraphRelationship> relationships, ReadOnlySpan<(int Start, int End)> ends)
    {
        string[] types = [.. relationships.Select(static relationship => relationship.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        // A mark inside an id could be taken for the one between the parts.
        if (nodes.Count >> NodeBits > 0 || types.Length >> TypeBits > 0 || nodes.Exists(node => node.Id.Contains(Mark, StringComparison.Ordinal)))
            return new PropertyGraph(nodes, relationships);
        string[] ids = [.. nodes.Select(static node => node.Id)];
        int[] order = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort(ids, order, StringComparer.Ordinal);
        var sorted = Array.ConvertAll(order, place => nodes[place]);
        int[] endPlaces = Inverse(order);
        MoveBehindLonger(ids, order);
        MoveBehindLonger([.. types], types);
        ulong[] keys = KeysOf(relationships, ends, Inverse(order), types, endPlaces);
        var sortedRelationships = relationships.ToArray();
        Array.Sort(keys, sortedRelationships);
        for (int i = 1; i < keys.Length; i++)
        {
            if (keys[i] == keys[i - 1])
                throw new ArgumentException($"Two relationships have the id '{sortedRelationships[i].Id}'.", nameof(relationships));
        }
        return PropertyGraph.OfOrdered(sorted, sortedRelationships);
    }

    private static ulong[] KeysOf(List<GraphRelationship> relationships, ReadOnlySpan<(int Start, int End)> ends, int[] startPlaces, string[] types, int[] endPlaces)
    {
        var typePlaces = types.Index().ToDictionary(type => type.Item, type => type.Index, StringComparer.Ordinal);
        ulong[] keys = new ulong[relationships.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            var (start, end) = ends[i];
            keys[i] = ((ulong)startPlaces[start] << (NodeBits + TypeBits)) | ((ulong)typePlaces[relationships[i].Type] << NodeBits) | (uint)endPlaces[end];
        }
        return keys;
    }

    /// <summary>Of sorted texts makes the order that they have with a mark behind each: report#1 stands before report#10 alone, but behind it with the mark.</summary>
    private static void MoveBehindLonger<T>(string[] sorted, T[] items)
    {
        for (int i = 1; i < sorted.Length; i++)
        {
            for (int at = i; at > 0 && sorted[at].StartsWith(sorted[at - 1], StringComparison.Ordinal) && sorted[at][sorted[at - 1].Length] < Mark; at--)
            {
                (sorted[at - 1], sorted[at]) = (sorted[at], sorted[at - 1]);
                (items[at - 1], items[at]) = (items[at], items[at - 1]);
            }
        }
    }

    private static int[] Inverse(int[] order)
    {
        int[] inverse = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            inverse[order[i]] = i;
        return inverse;
    }
}
