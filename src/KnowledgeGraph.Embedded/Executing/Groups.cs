namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Finds the group of the current row; groups are numbers from 0 in the order in which they come.</summary>
internal abstract class Groups
{
    public abstract int Count { get; }

    public abstract int KeyCount { get; }

    /// <summary>The row's group, which is new where it is <see cref="Count"/> - 1 and has not been given before.</summary>
    public abstract int Find(QueryContext context);

    /// <summary>The keys of a group.</summary>
    public abstract object?[] Keys(int group);

    /// <summary>The group with the keys that <paramref name="number"/> has in another table of the same kind.</summary>
    public abstract int Take(Groups other, int number);

    /// <summary>The group without keys, of which there is one.</summary>
    public abstract int TakeSole();

    /// <summary>About how many bytes a group's keys take.</summary>
    public abstract long SizeOf(int group);

    public static Groups Of(GroupKeys keys) => keys.Texts is null ? new ValueGroups(keys) : new TextGroups(keys.Texts);
}
