namespace KnowledgeGraph.Embedded.Values;

/// <summary>The IN of openCypher.</summary>
internal static class Membership
{
    /// <summary>Null where no item is equal and a null leaves it open.</summary>
    public static bool? Test(object? value, object? collection)
    {
        if (collection is null)
            return null;
        if (collection is not IReadOnlyList<object?> list)
            throw new ValueException($"IN needs a list but got {ValueName.Of(collection)}.");
        bool? found = false;
        for (int i = 0; i < list.Count && found != true; i++)
            found = Truth.Or(found, Equality.Equal(value, list[i]));
        return found;
    }
}
