namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>One word for as many bodies as it counts: 双方, 两地, 两家企业, 三部门.</summary>
internal sealed class TogetherFinder(AnaphorRules rules, Antecedents antecedents, NeighbourFinder neighbours)
{
    private const int LongestBefore = 200;
    private static readonly List<string> _offices = ["Agency"];
    private readonly Dictionary<string, IReadOnlyList<ResolvedMention>> _called = new(StringComparer.Ordinal);

    /// <summary>Length of the word there, which has its entities then if there are any; null when none is there.</summary>
    public int? Find(PointingPlace place)
    {
        var (text, at, _) = place;
        int count = rules.TogetherAt(text, at, out int length);
        if (count == 0 || !place.Holds(length))
            return null;
        string word = text.Substring(at, length);
        // 两家企业双双入选, and not 引进两家企业.
        if (word[^2] is '企' or '公' or '机' or '高' && !place.OpensClause)
            return null;
        var members = _called.GetValueOrDefault(word) ?? (word[^1] is '厅' or '局' or '委' or '府' ? antecedents.Last(_offices, count) ?? [] : LastCalled(word, count));
        if (members.Count == 0 && word[^2] is '企' or '公')
            members = InSentenceBefore(text, at, count);
        // 上海市、江苏省、浙江省、安徽省（以下简称三省一市）: from there on the word stands for these.
        if (text.AsSpan(0, at).TrimEnd('“').EndsWith("简称"))
            _called.TryAdd(word, members);
        foreach (var member in members)
            antecedents.Point(member, at, length);
        return length;
    }

    /// <summary>A获评…，B入选…。两家企业…: the companies of the sentence before, as many as are counted; none where there are more or fewer.</summary>
    private List<ResolvedMention> InSentenceBefore(string text, int at, int count)
    {
        int end = text.LastIndexOf('。', Math.Max(0, at - 1), Math.Min(at, LongestBefore));
        int start = end < 1 ? -1 : text.LastIndexOf('。', end - 1, Math.Min(end, LongestBefore));
        int from = start < 0 ? end - LongestBefore : start;
        int first = antecedents.Mentions.FindLastIndex(m => m.Span.Start <= from) + 1;
        var named = antecedents.Mentions.Skip(first).Where(static m => m.Label == "Enterprise").Reverse().DistinctBy(static m => m.Entity.Id).Reverse().ToList();
        return end > 0 && named.Count == count ? named : [];
    }

    /// <summary>两地, 双方: those who stand together before, where the word counts places these alone.</summary>
    private IReadOnlyList<ResolvedMention> LastCalled(string word, int count)
    {
        bool onPlaces = word[^1] is '地' or '省' or '市';
        var members = count == 2 ? neighbours.LastTwoSides() : neighbours.Last(count);
        return onPlaces ? [.. members.Where(static m => m.Label is "Region" or "District")] : members;
    }
}
