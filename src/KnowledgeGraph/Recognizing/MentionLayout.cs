using KnowledgeGraph.Model;

namespace KnowledgeGraph.Recognizing;

/// <summary>Settles proposals that overlap.</summary>
internal static class MentionLayout
{
    /// <summary>Outermost mentions in order of the text. A title beats everything that crosses it, then the longer proposal beats the shorter,
    /// then the surer source; what lies inside a winner becomes a part of it, what crosses a winner's edge is dropped.</summary>
    public static IReadOnlyList<Mention> Arrange(IEnumerable<Mention> proposals)
    {
        var ordered = proposals.ToArray();
        if (ordered.Length < 2)
            return ordered;
        var ranks = new Rank[ordered.Length];
        for (int i = 0; i < ranks.Length; i++)
            ranks[i] = new Rank(ordered[i], i);
        Array.Sort(ranks, ordered);
        var winners = new List<Mention>(ordered.Length);
        List<Mention>? inner = null;
        foreach (var mention in ordered)
        {
            int at = FirstEndingBehind(winners, mention.Span.Start);
            if (at == winners.Count || !winners[at].Span.Overlaps(mention.Span))
                winners.Insert(at, mention);
            else if (winners[at].Span.Contains(mention.Span) && winners[at].Span != mention.Span)
                (inner ??= []).Add(mention);
        }
        if (inner is null)
            return winners;
        for (int i = 0; i < winners.Count; i++)
            winners[i] = WithParts(winners[i], inner);
        return winners;
    }

    /// <summary>Index of the first winner that ends behind <paramref name="start"/>; they are in order and do not overlap.</summary>
    private static int FirstEndingBehind(List<Mention> winners, int start)
    {
        int low = 0;
        int high = winners.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (winners[middle].Span.End <= start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static Mention WithParts(Mention winner, List<Mention> inner)
    {
        List<Mention>? inside = null;
        foreach (var mention in inner)
        {
            if (winner.Span.Contains(mention.Span))
                (inside ??= [.. winner.Parts]).AddRange(Hoist(winner, mention));
        }
        if (inside is null || inside.Count == winner.Parts.Count)
            return winner;
        return winner with { Parts = [.. Arrange(inside).Select(m => m.IsNested || (m.Label == "Agency" && winner.Rule == LocalBodyRecognizer.SessionRule) ? m : m with { IsNested = true })] };
    }

    /// <summary>A document's name without 《》 inside a title is the title again, and 云洲电器集团 at the head of 云洲电器集团有限公司 the company: only what lies in it is of use.</summary>
    private static IEnumerable<Mention> Hoist(Mention winner, Mention inner)
        => (winner.Label == "Policy" && inner.Label == "Policy" && inner.Source != MentionSource.Lexicon) || IsHead(winner, inner) ? inner.Parts : [inner];

    /// <summary>True for a name made by the same rules that only stops earlier.</summary>
    private static bool IsHead(Mention winner, Mention inner)
        => inner.Span.Start == winner.Span.Start && inner.Label == winner.Label && inner.Source == MentionSource.Suffix && winner.Source == MentionSource.Suffix;

    /// <summary>The order in which proposals are heard; what is alike in all else keeps the order in which it was proposed.</summary>
    private readonly struct Rank(Mention mention, int index) : IComparable<Rank>
    {
        private readonly Mention _mention = mention;
        private readonly int _index = index;

        public int CompareTo(Rank other)
        {
            var (one, two) = (_mention, other._mention);
            int order = (one.Source == MentionSource.Title ? 0 : 1).CompareTo(two.Source == MentionSource.Title ? 0 : 1);
            if (order == 0)
                order = two.Span.Length.CompareTo(one.Span.Length);
            if (order == 0)
                order = ((int)one.Source).CompareTo((int)two.Source);
            if (order == 0)
                order = one.Span.Start.CompareTo(two.Span.Start);
            if (order == 0)
                order = string.CompareOrdinal(one.Label, two.Label);
            return order != 0 ? order : _index.CompareTo(other._index);
        }
    }
}
