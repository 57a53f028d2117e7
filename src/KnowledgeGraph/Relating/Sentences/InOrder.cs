namespace KnowledgeGraph.Relating.Sentences;

/// <summary>Finds places in lists that stand in the order of the text, by halving: a sentence may hold thousands of names and verbs.</summary>
internal static class InOrder
{
    /// <summary>Index of the first item that starts at <paramref name="position"/> or behind; the number of items when none does.</summary>
    public static int FirstFrom<T>(List<T> items, int position, Func<T, int> start)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = start(items[middle]) >= position ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    /// <summary>The last item that ends at <paramref name="position"/> or before; null when none does. Items must not overlap.</summary>
    public static T? LastTo<T>(List<T> items, int position, Func<T, int> start, Func<T, int> end)
        where T : class
    {
        int last = FirstFrom(items, position, start) - 1;
        if (last >= 0 && end(items[last]) > position)
            last--;
        return last >= 0 ? items[last] : null;
    }
}
