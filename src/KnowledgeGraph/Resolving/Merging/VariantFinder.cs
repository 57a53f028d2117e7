namespace KnowledgeGraph.Resolving.Merging;

/// <summary>Finds names of one thing that differ by what one of them has in its place: an edition for a year, 科技 for 科学技术. Each goes with the one that it becomes.</summary>
internal sealed class VariantFinder(MergingRules rules)
{
    private const int ShortestKey = LongerFormMatcher.ShortestKey;
    private const string Event = "Event";
    private const string Final = "决赛";
    private const string Technology = "科技";
    private const string Scheme = "计划";
    private const string Projects = "项目";

    /// <summary>首届沪台…论坛 and 2011沪台…论坛: one told by its edition, one by its year, and no other of the name.</summary>
    public IEnumerable<(NameCandidate Edition, NameCandidate Year)> SameEvents(IEnumerable<NameCandidate> candidates)
    {
        foreach (var group in candidates.Where(static c => c.Label == Event).GroupBy(c => rules.WithoutRanks(c.Key.Key), StringComparer.Ordinal))
        {
            var marked = group.Where(c => c.Key.Key.Length > group.Key.Length).OrderBy(static c => c.Name, StringComparer.Ordinal).ToList();
            if (marked.Count == 2 && group.Key.Length >= ShortestKey && char.IsAsciiDigit(marked[0].Key.Key[0]) && !char.IsAsciiDigit(marked[1].Key.Key[0]))
                yield return (marked[1], marked[0]);
        }
    }

    /// <summary>…大赛决赛 and …大赛.</summary>
    public static IEnumerable<(NameCandidate Round, NameCandidate Whole)> Finals(MergedNames names)
    {
        foreach (var round in names.Best.Where(static c => c.Label == Event && EndsIn(c, Final)))
        {
            if (names.BestOf((Event, round.Key.Key[..^Final.Length])) is { } whole)
                yield return (round, whole);
        }
    }

    /// <summary>上海市科技发展“十二五”规划 and 上海市科学和技术发展“十二五”规划.</summary>
    public static IEnumerable<(NameCandidate Short, NameCandidate Full)> SameTitles(IEnumerable<NameCandidate> candidates)
    {
        if (!candidates.Any(static c => c.Label == "Policy" && c.Key.Key.Contains("科学", StringComparison.Ordinal)))
            yield break;
        foreach (var group in candidates.Where(static c => c.Label == "Policy" && !c.IsSettled).GroupBy(static c => c.Key.Key.Replace("科学和技术", Technology, StringComparison.Ordinal).Replace("科学技术", Technology, StringComparison.Ordinal), StringComparer.Ordinal))
        {
            var forms = group.OrderByDescending(static c => c.Key.Key.Length).ThenBy(static c => c.Name, StringComparer.Ordinal).ToList();
            foreach (var shorter in forms.Skip(1))
                yield return (shorter, forms[0]);
        }
    }

    /// <summary>长三角科技联合攻关项目 and 长三角科技联合攻关计划, 国家重点新产品计划项目 and 国家重点新产品计划.</summary>
    public static IEnumerable<(NameCandidate Projects, NameCandidate Scheme)> SameSchemes(IEnumerable<NameCandidate> candidates)
    {
        foreach (var group in candidates.Where(static c => c.Label == "Program" && (EndsIn(c, Scheme) || EndsIn(c, Projects))).GroupBy(static c => Stem(c.Key.Key), StringComparer.Ordinal))
        {
            if (group.Key.Length < ShortestKey || group.FirstOrDefault(static c => EndsIn(c, Scheme)) is not { } scheme)
                continue;
            foreach (var projects in group.Where(static c => EndsIn(c, Projects) && !c.IsSettled))
                yield return (projects, scheme);
        }
    }

    private static bool EndsIn(NameCandidate name, string word) => name.Key.Key.EndsWith(word, StringComparison.Ordinal);

    private static string Stem(string key)
    {
        var stem = key.AsSpan();
        if (stem.EndsWith(Projects))
            stem = stem[..^Projects.Length];
        if (stem.EndsWith(Scheme))
            stem = stem[..^Scheme.Length];
        return stem.Length < key.Length ? stem.ToString() : "";
    }
}
