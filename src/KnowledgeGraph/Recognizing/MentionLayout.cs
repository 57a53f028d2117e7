using KnowledgeGraph.Model;

namespace KnowledgeGraph.Recognizing;

/// <summary>Settles proposals that overlap.</summary>
internal static class MentionLayout
{
    /// <summary>Outermost mentions in order of the text. A title beats everything that crosses it, then the longer proposal beats the shorter,
    /// then the surer source; what lies inside a winner becomes a part of it, what crosses a winner's edge is dropped.</summary>
    public static IReadOnlyList<Mention> Arrange(IEnumerable<Mention> proposals)
    {
        var ordered = proposals
            .OrderBy(m => m.Source == MentionSource.Title ? 0 : 1)
            .ThenByDescending(m => m.Span.Length)
            .ThenBy(m => m.Source)
            .ThenBy(m => m.Span.Start)
            .ThenBy(m => m.Label, StringComparer.Ordinal)
            .ToList();
        var winners = new SortedList<int, Mention>();
        var inner = new List<Mention>();
        foreach (var mention in ordered)
        {
            var holder = Holder(winners, mention.Span);
            if (holder is null)
                winners.Add(mention.Span.Start, mention);
            else if (holder.Span.Contains(mention.Span) && holder.Span != mention.Span)
                inner.Add(mention);
        }
        return [.. winners.Values.Select(w => WithParts(w, inner))];
    }

    private static Mention? Holder(SortedList<int, Mention> winners, TextSpan span)
    {
        int low = 0;
        int high = winners.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (winners.Values[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < winners.Count && winners.Values[low].Span.Overlaps(span) ? winners.Values[low] : null;
    }

    private static Mention WithParts(Mention winner, List<Mention> inner)
    {
        var inside = inner.Where(m => winner.Span.Contains(m.Span)).SelectMany(m => Hoist(winner, m)).ToList();
        if (inside.Count == 0)
            return winner;
        return winner with { Parts = [.. Arrange(winner.Parts.Concat(inside)).Select(m => m with { IsNested = true })] };
    }

    /// <summary>A document's name without 《》 inside a title is the title again: only what lies in it is of use.</summary>
    private static IEnumerable<Mention> Hoist(Mention winner, Mention inner)
        => winner.Label == "Policy" && inner.Label == "Policy" && inner.Source != MentionSource.Lexicon ? inner.Parts : [inner];
}
