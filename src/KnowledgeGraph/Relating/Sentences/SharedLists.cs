namespace KnowledgeGraph.Relating.Sentences;

/// <summary>One empty list of a kind for all who have nothing to keep: most clauses name nothing, and most sentences hold neither dates nor figures.</summary>
internal static class SharedLists
{
    /// <summary>The empty list, which nobody adds to but by <see cref="Add"/>.</summary>
    public static List<T> None<T>() => Empty<T>.List;

    /// <summary>Adds to a list that starts as <see cref="None"/>.</summary>
    public static void Add<T>(ref List<T> list, T item)
    {
        if (ReferenceEquals(list, Empty<T>.List))
            list = [];
        list.Add(item);
    }

    private static class Empty<T>
    {
        public static readonly List<T> List = [];
    }
}
