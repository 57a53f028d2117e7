using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Relationships sorted by start, type, end and id, as numbers.</summary>
internal sealed class RelationshipOrder
{
    /// <param name="relationships">By id in ordinal order.</param>
    /// <param name="nodes">The number of each node.</param>
    /// <param name="types">In ordinal order.</param>
    public RelationshipOrder(IReadOnlyList<GraphRelationship> relationships, Dictionary<string, int> nodes, string[] types)
    {
        var typeNumbers = Enumerable.Range(0, types.Length).ToDictionary(i => types[i], StringComparer.Ordinal);
        int[] starts = new int[relationships.Count];
        int[] ends = new int[relationships.Count];
        int[] kinds = new int[relationships.Count];
        for (int i = 0; i < starts.Length; i++)
        {
            var relationship = relationships[i];
            (starts[i], ends[i], kinds[i]) = (nodes[relationship.StartId], nodes[relationship.EndId], typeNumbers[relationship.Type]);
        }
        Order = ByBucket(starts, nodes.Count, i => ((ulong)(uint)kinds[i] << 32) | (uint)ends[i]);
        Starts = Array.ConvertAll(Order, i => starts[i]);
        Ends = Array.ConvertAll(Order, i => ends[i]);
        Types = Array.ConvertAll(Order, i => kinds[i]);
    }

    /// <summary>Places in the list that was given.</summary>
    public int[] Order { get; }

    public int[] Starts { get; }

    public int[] Ends { get; }

    public int[] Types { get; }

    /// <summary>The numbers of all items sorted by bucket, then by key, then by number.</summary>
    public static int[] ByBucket(int[] buckets, int count, Func<int, ulong> key)
    {
        int[] offsets = new int[count + 1];
        foreach (int bucket in buckets)
            offsets[bucket + 1]++;
        for (int i = 0; i < count; i++)
            offsets[i + 1] += offsets[i];
        int[] order = new int[buckets.Length];
        ulong[] keys = new ulong[buckets.Length];
        int[] next = offsets[..count];
        for (int i = 0; i < buckets.Length; i++)
        {
            int place = next[buckets[i]]++;
            (order[place], keys[place]) = (i, key(i));
        }
        for (int bucket = 0; bucket < count; bucket++)
            Sort(keys.AsSpan(offsets[bucket]..offsets[bucket + 1]), order.AsSpan(offsets[bucket]..offsets[bucket + 1]));
        return order;
    }

    private static void Sort(Span<ulong> keys, Span<int> items)
    {
        keys.Sort(items);
        for (int start = 0, end = 0; start < keys.Length; start = end)
        {
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            if (end - start > 1)
                items[start..end].Sort();
        }
    }
}
