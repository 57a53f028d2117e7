using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.LocalBodies;

namespace KnowledgeGraph.Recognizing;

/// <summary>Settles proposals that overlap.</summary>
internal static class MentionLayout
{
    private const int LongestSpan = (1 << 28) - 1;

    /// <summary>Outermost mentions in order of the text. A title beats everything that crosses it, then the longer proposal beats the shorter,
    /// then the surer source; what lies inside a winner becomes a part of it, what crosses a winner's edge is dropped.</summary>
    public static IReadOnlyList<Mention> Arrange(List<Mention> proposals)
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
        if (inner is not null)
            AddParts(winners, inner);
        return winners;
    }

    /// <summary>Index of the first name that ends behind <paramref name="start"/>; they are in order and do not overlap.</summary>
    public static int FirstEndingBehind(IReadOnlyList<Mention> winners, int start)
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

    private static void AddParts(List<Mention> winners, List<Mention> inner)
    {
        var inside = new List<Mention>?[winners.Count];
        foreach (var mention in inner)
        {
            int at = FirstEndingBehind(winners, mention.Span.Start);
            Hoist(winners[at], mention, inside[at] ??= [.. winners[at].Parts]);
        }
        for (int i = 0; i < inside.Length; i++)
        {
            if (inside[i] is { } parts && parts.Count > winners[i].Parts.Count)
                winners[i] = winners[i] with { Parts = Nested(Arrange(parts), winners[i].Rule) };
        }
    }

    /// <summary>The parts as such; the body whose session the whole is stands for itself as well.</summary>
    private static Mention[] Nested(IReadOnlyList<Mention> parts, string rule)
    {
        var nested = new Mention[parts.Count];
        for (int i = 0; i < nested.Length; i++)
            nested[i] = parts[i].IsNested || (parts[i].Label == "Agency" && rule == LocalBodyRecognizer.SessionRule) ? parts[i] : parts[i] with { IsNested = true };
        return nested;
    }

    /// <summary>A document's name without 《》 inside a title is the title again, the state's document of that name at the end of a city's title is another one (合肥市科技企业孵化器管理办法), and 云洲电器集团 at the head of 云洲电器集团有限公司 the company: only what lies in it is of use.</summary>
    private static void Hoist(Mention winner, Mention inner, List<Mention> parts)
    {
        if ((winner.Label == "Policy" && inner.Label == "Policy" && (inner.Source != MentionSource.Lexicon || (winner.Source == MentionSource.Title && inner.Span.End == winner.Span.End))) || IsHead(winner, inner))
            parts.AddRange(inner.Parts);
        else
            parts.Add(inner);
    }

    /// <summary>True for a name made by the same rules that only stops earlier, and for the end of a quoted one (“中药与智能制造实验室某中心”).</summary>
    private static bool IsHead(Mention winner, Mention inner)
        => inner.Label == winner.Label && inner.Source == MentionSource.Suffix
            && ((inner.Span.Start == winner.Span.Start && winner.Source == MentionSource.Suffix) || (inner.Span.End == winner.Span.End && winner.Source == MentionSource.Quotation));

    /// <summary>The order in which proposals are heard; what is alike in all else keeps the order in which it was proposed.</summary>
    private readonly struct Rank(Mention mention, int index) : IComparable<Rank>
    {
        private readonly ulong _order = Order(mention.Source, mention.Span);
        private readonly string _label = mention.Label;
        private readonly int _index = index;

        public int CompareTo(Rank other)
        {
            int order = _order.CompareTo(other._order);
            if (order == 0)
                order = string.CompareOrdinal(_label, other._label);
            return order != 0 ? order : _index.CompareTo(other._index);
        }

        /// <summary>Titles first, then the longer, then the surer source, then the earlier, from the highest bit on.</summary>
        private static ulong Order(MentionSource source, TextSpan span)
            => (source == MentionSource.Title ? 0 : 1UL << 63) | ((ulong)(LongestSpan - Math.Min(span.Length, LongestSpan)) << 35) | ((ulong)source << 31) | (uint)span.Start;
    }
}
