namespace KnowledgeGraph.Model;

/// <summary>The exact difference between two graphs.</summary>
/// <param name="Nodes">Nodes that came, went or differ in labels or properties, by id in ordinal order.</param>
/// <param name="Relationships">The same for relationships.</param>
public sealed record GraphChange(IReadOnlyList<ElementChange<GraphNode>> Nodes, IReadOnlyList<ElementChange<GraphRelationship>> Relationships)
{
    /// <summary>True when the two graphs are the same.</summary>
    public bool IsEmpty => Nodes.Count == 0 && Relationships.Count == 0;

    /// <summary>What makes <paramref name="after"/> of <paramref name="before"/>.</summary>
    public static GraphChange Between(PropertyGraph before, PropertyGraph after) => new(
        Between(before.Nodes, after.Nodes, n => n.Id, (a, b) => a.Labels.SequenceEqual(b.Labels, StringComparer.Ordinal) && PropertyValues.AreEqual(a.Properties, b.Properties)),
        Between(before.Relationships, after.Relationships, r => r.Id, (a, b) => PropertyValues.AreEqual(a.Properties, b.Properties)));

    /// <summary>The graph that comes of <paramref name="before"/>. Throws <see cref="ArgumentException"/> where this is not a change of that graph.</summary>
    public PropertyGraph ApplyTo(PropertyGraph before)
        => new(Apply(before.Nodes, Nodes, n => n.Id), Apply(before.Relationships, Relationships, r => r.Id));

    private static List<ElementChange<T>> Between<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> id, Func<T, T, bool> areEqual)
        where T : class
    {
        var changes = new List<ElementChange<T>>();
        int i = 0, j = 0;
        while (i < before.Count || j < after.Count)
        {
            int order = i == before.Count ? 1 : j == after.Count ? -1 : string.CompareOrdinal(id(before[i]), id(after[j]));
            if (order < 0)
                changes.Add(new ElementChange<T>(before[i++], null));
            else if (order > 0)
                changes.Add(new ElementChange<T>(null, after[j++]));
            else if (areEqual(before[i++], after[j++]))
                continue;
            else
                changes.Add(new ElementChange<T>(before[i - 1], after[j - 1]));
        }
        return changes;
    }

    private static List<T> Apply<T>(IReadOnlyList<T> before, IReadOnlyList<ElementChange<T>> changes, Func<T, string> id)
        where T : class
    {
        var byId = changes.ToDictionary(c => id((c.After ?? c.Before)!), StringComparer.Ordinal);
        var result = new List<T>(before.Count + changes.Count);
        int met = 0;
        foreach (var element in before)
        {
            if (!byId.TryGetValue(id(element), out var change))
                result.Add(element);
            else if (change.Before is not null)
                met++;
            else
                throw new ArgumentException($"The graph holds '{id(element)}' already; the change is of another graph.");
        }
        if (met != changes.Count(c => c.Before is not null))
            throw new ArgumentException("The graph does not hold all that the change removes; the change is of another graph.");
        result.AddRange(changes.Select(c => c.After).OfType<T>());
        return result;
    }
}
