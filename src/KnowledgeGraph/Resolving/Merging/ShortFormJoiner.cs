using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving.Merging;

/// <summary>Joins names of one label by what stands before or behind them.</summary>
internal sealed class ShortFormJoiner(NameLexicon lexicon, LongerFormMatcher matcher)
{
    private const string District = "District";

    /// <summary>A short name becomes the one longer form of it, a long one the known name that it only adds a place to.</summary>
    public void Join(MergedNames merged)
    {
        bool severalDistricts = merged.Best.Count(static c => c.Label == District) > 1;
        foreach (var group in merged.Best.GroupBy(static c => c.Label))
        {
            List<NameCandidate> all = [.. group.OrderBy(static c => c.Name, StringComparer.Ordinal)];
            var forms = new NameExtensions(all, matcher);
            for (int i = 0; i < all.Count; i++)
                Join(i, all, forms, severalDistricts, merged);
        }
    }

    private void Join(int index, List<NameCandidate> all, NameExtensions forms, bool severalDistricts, MergedNames merged)
    {
        var name = all[index];
        var longer = forms.LongerThan(index);
        // 九洲集团 may be listed and yet stand for 四川九洲电器集团有限责任公司, which the document names.
        if (name.IsSettled && !((LongerFormMatcher.IsGroup(name) || matcher.IsListed(name)) && longer.Count == 1 && !all[longer[0]].IsSettled))
            return;
        if (longer.Count == 1 && !(severalDistricts && name.Label == "Program" && IsOfDistrict(all[longer[0]], name)))
            merged.Join(name, all[longer[0]] with { Rule = "short form of " + all[longer[0]].Name, District = DistrictBefore(all[longer[0]], name) });
        else if (longer.Count == 0 && Settled(forms.ShorterThan(index), all) is { } known && IsOf(name, known, all, forms))
            merged.Join(name, all[known] with { Rule = "known name with its place before it" });
    }

    /// <summary>True where the name is the known one and no edition, part, or other place's thing of that name.</summary>
    private bool IsOf(NameCandidate name, int known, List<NameCandidate> all, NameExtensions forms)
    {
        var (shorter, longer) = (all[known], forms.LongerThan(known));
        return !LongerFormMatcher.IsGroup(shorter)
            && (!LongerFormMatcher.IsPartOf(name, shorter) || longer.Count == 1)
            && IsOnlyEdition(name, shorter, longer, all)
            && !IsOfOtherPlace(name, shorter)
            && !(name.Label == "Program" && IsOfDistrict(name, shorter));
    }

    /// <summary>False for 第4届 of a known event where 第5届 of it is named as well: numbers are never crossed.</summary>
    private static bool IsOnlyEdition(NameCandidate candidate, NameCandidate known, IReadOnlyList<int> longer, List<NameCandidate> all)
        => !candidate.Key.Key[..^known.Key.Key.Length].Any(static c => char.IsAsciiDigit(c) || c is '第' or '届')
            || longer.Count(other => !all[other].IsSettled) == 1;

    /// <summary>True for 上海市促进科技成果转移转化行动方案 beside the state's plan of that name: the place has its own.</summary>
    private bool IsOfOtherPlace(NameCandidate candidate, NameCandidate known)
        => candidate.Label == "Policy" && matcher.PlaceAt(candidate.Key.Key, 0) is > 0 and var length && length <= candidate.Key.Key.Length - known.Key.Key.Length
            && candidate.Key.Key[length - 1] is '省' or '市' or '区' or '县';

    /// <summary>True for 徐汇区知识产权质押融资试点 beside 知识产权质押融资试点: a district has its own, and any of several may have one.</summary>
    private bool IsOfDistrict(NameCandidate longer, NameCandidate shorter)
        => longer.Key.Key.EndsWith(shorter.Key.Key, StringComparison.Ordinal) && DistrictAt(longer.Key.Key, 0, out int length) is not null && length <= longer.Key.Key.Length - shorter.Key.Key.Length;

    /// <summary>The district among the places that the longer name has before the shorter one (奉贤区 in 上海奉贤生物医药产业基地); null where there is none.</summary>
    private string? DistrictBefore(NameCandidate longer, NameCandidate shorter)
    {
        string full = longer.Key.Key;
        if (!full.EndsWith(shorter.Key.Key, StringComparison.Ordinal))
            return null;
        for (int i = 0; i < full.Length - shorter.Key.Key.Length;)
        {
            if (DistrictAt(full, i, out int length) is { } district)
                return district;
            i += Math.Max(1, length);
        }
        return null;
    }

    private string? DistrictAt(string text, int start, out int length)
        => lexicon.LongestAt(text, start, out length) is { IsPlace: true } place && place[0].Entry.Label == District ? place[0].Entry.Name : null;

    private static int? Settled(IReadOnlyList<int> names, List<NameCandidate> all)
    {
        foreach (int name in names)
        {
            if (all[name].IsSettled)
                return name;
        }
        return null;
    }
}
