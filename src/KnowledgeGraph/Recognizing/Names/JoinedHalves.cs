namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Tells whether what stands on both sides of a conjunction is one name or two things.</summary>
internal sealed class JoinedHalves(NameRules rules)
{
    private const int LongestScience = 10;
    private const int ShortestScience = 4;
    private const int LongestBrand = 10;
    private const string Government = "政府";
    private const string Port = "口岸";

    /// <summary>True where a name starts at <paramref name="left"/> and reaches over the conjunction to its second half at <paramref name="right"/>.</summary>
    public bool AreOne(WordMap map, int left, int conjunction, int right, int ending)
    {
        // 向联和集成电路基金: a single character is no member of a list, so that 和 is of the name.
        if (left == conjunction - 1 && map.Text[conjunction] == '和' && map.KindAt(left) == WordKind.Open && !rules.Endings.Members.Contains(map.Text[left], StringComparison.Ordinal))
            return true;
        if (left >= conjunction - 1)
            return false;
        // 慈溪市和顺电器有限公司: 和 opens the brand behind the company's place.
        if (map.Text[conjunction] == '和' && map.NameAt(left) is { IsPlace: true } seat && seat.End == conjunction && ending - right is >= 2 and <= LongestBrand)
            return rules.Endings.Companies.LongestAt(map.Text, ending) > 0 && IsOpen(map, right, ending);
        return AreSciences(map, left, conjunction, right, ending) || (map.NameAt(left) is { Forms.IsIndustry: false } first && first.End < conjunction && !IsClosed(map, left, conjunction));
    }

    private static bool IsOpen(WordMap map, int from, int to)
    {
        int at = from;
        while (at < to && map.IsOpenAt(at))
            at++;
        return at == to && !map.Text.AsSpan(from, to - from).ContainsAny('（', '(');
    }

    /// <summary>True for 科技局 and 市政府: the left half is a name of its own.</summary>
    private bool IsClosed(WordMap map, int left, int conjunction)
    {
        var half = map.Text.AsSpan(left, conjunction - left);
        return map.NameEndingAt(conjunction) is { IsActor: true } or { IsPlace: true } || half.EndsWith(Government) || half.EndsWith(Port) || rules.EndsInName(map.Text, left, conjunction);
    }

    /// <summary>True for 物质绿色创造与制造海河实验室: a laboratory or institute takes its two sciences as its name, where the second opens with a word of a kind or is long.</summary>
    private bool AreSciences(WordMap map, int left, int conjunction, int right, int ending)
    {
        if (AreFields(map, left, conjunction, right, ending))
            return true;
        if (map.Text[conjunction] != '与' || conjunction - left > LongestScience || right >= ending || rules.Endings.Sciences.LongestAt(map.Text, ending) == 0)
            return false;
        bool kind = map.NameAt(right) is { Forms.IsIndustry: true } || rules.Generic.LongestAt(map.Text, right) > 1 || IsLongScience(map, left, conjunction, right, ending);
        return kind && IsFree(map, left, conjunction) && map.IsApart(left);
    }

    private bool IsLongScience(WordMap map, int left, int conjunction, int right, int ending)
        => map.NameAt(right) is null && ending - right >= ShortestScience && conjunction - left >= 3
            && !rules.EndsIn(map.Text, left, conjunction, static found => found.Exists(static r => r.Label == "Enterprise"));

    private bool IsFree(WordMap map, int left, int conjunction)
        => map.NameAt(left) is null or { Forms.IsIndustry: true } && !rules.EndsInName(map.Text, left, conjunction);

    /// <summary>True for 传感器与物联网产业集群 and 碳纤维及复合材料研究院: two known fields that a cluster or an institute has together.</summary>
    private bool AreFields(WordMap map, int left, int conjunction, int right, int ending)
        => map.NameEndingAt(conjunction) is { Forms.IsIndustry: true } first && first.Start == left && map.NameAt(right) is { Forms.IsIndustry: true }
            && map.IsApart(left) && (rules.Endings.Clusters.LongestAt(map.Text, ending) > 0 || rules.Endings.Sciences.LongestAt(map.Text, ending) > 0);
}
