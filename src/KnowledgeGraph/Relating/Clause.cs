namespace KnowledgeGraph.Relating;

/// <summary>A stretch of a sentence between commas, with its groups and verbs.</summary>
/// <param name="Start">In the passage's text.</param>
/// <param name="End">In the passage's text, the closing mark left out.</param>
/// <param name="Groups">Groups inside it, in order.</param>
/// <param name="Triggers">Verbs inside it, in order.</param>
internal sealed record Clause(int Start, int End, List<MentionGroup> Groups, List<Trigger> Triggers)
{
    /// <summary>Index of the first group that starts at <paramref name="position"/> or behind; the number of groups when none does.</summary>
    public int FirstGroupFrom(int position)
    {
        int low = 0, high = Groups.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Groups[middle].Start >= position ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    /// <summary>The product that the clause offers; null when it offers none.</summary>
    public MentionGroup? Offered()
    {
        foreach (var trigger in Triggers)
        {
            int next = trigger.FrameOf("OFFERS") is null ? Groups.Count : FirstGroupFrom(trigger.End);
            if (next < Groups.Count && Groups[next].Label == "Product")
                return Groups[next];
        }
        return null;
    }

    /// <summary>What the clause sets up: the group behind its first verb of founding; null when it founds nothing.</summary>
    public MentionGroup? BroughtIn()
    {
        foreach (var trigger in Triggers)
        {
            var founding = trigger.FrameOf("ESTABLISHED");
            int next = founding is null ? Groups.Count : FirstGroupFrom(trigger.End);
            if (next < Groups.Count && founding!.AllowsObject(Groups[next].Label))
                return Groups[next];
        }
        return null;
    }
}
