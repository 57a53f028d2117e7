using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving.Merging;

/// <summary>Joins names of one label by what stands before or behind them.</summary>
internal sealed class ShortFormJoiner(NameLexicon lexicon, LongerFormMatcher matcher)
{
    private const string District = "District";
    private const string Event = "Event";

    /// <summary>A short name becomes the one longer form of it, a long one the known name that it only adds a place to.</summary>
    public void Join(MergedNames merged, DocumentPlace place)
    {
        bool severalDistricts = merged.Best.Count(static c => c.Label == District) > 1;
        foreach (var group in merged.Best.GroupBy(static c => c.Label))
        {
            List<NameCandidate> all = [.. group.OrderBy(static c => c.Name, StringComparer.Ordinal)];
            var forms = new NameExtensions(all, matcher);
            for (int i = 0; i < all.Count; i++)
                Join(i, all, forms, severalDistricts, merged);
            foreach (var name in all.Where(IsOfEachPlace))
                JoinPlace(name, place, merged);
        }
    }

    /// <summary>科技创新券 is that of the document's place where the document names no other.</summary>
    private void JoinPlace(NameCandidate name, DocumentPlace place, MergedNames merged)
    {
        var own = new NameCandidate(name.Label, place.Smallest + name.Name, "that of the document's place", true);
        if (place.Smallest.Length > 0 && merged.Find(name.Key)!.Key == name.Key && !matcher.AreDifferent(own, name))
            merged.Join(name, own);
    }

    private bool IsOfEachPlace(NameCandidate name) => name.IsSettled && lexicon.Find(name.Label, name.Name) is { IsOfEachPlace: true };

    private void Join(int index, List<NameCandidate> all, NameExtensions forms, bool severalDistricts, MergedNames merged)
    {
        var name = all[index];
        var longer = forms.LongestOf(index);
        if (name.IsSettled && !(longer.Count == 1 && IsToldBy(all[longer[0]], name)))
            return;
        if (longer.Count == 1 && !(severalDistricts && name.Label == "Program" && IsOfDistrict(all[longer[0]], name)))
            merged.Join(name, all[longer[0]] with { Rule = "short form of " + all[longer[0]].Name, District = DistrictBefore(all[longer[0]], name) });
        else if (longer.Count == 0 && Settled(forms.ShorterThan(index), all) is { } known && IsOf(name, known, all, forms) && !IsOneOf(name, all[known]))
            merged.Join(name, all[known] with { Rule = "known name with its place before it" });
    }

    /// <summary>True where the one longer form that the document has tells what the known name means in it: a company by the name of its group, one edition, one place's own.</summary>
    private bool IsToldBy(NameCandidate longer, NameCandidate known)
        => (IsOneOf(longer, known) && !IsOfState(known)) || (!longer.IsSettled && (LongerFormMatcher.IsGroup(known) || matcher.IsListed(known)));

    /// <summary>True for 第25届中国国际工业博览会 and 嘉兴市科技创新券: one of the many that are called alike, and in a text on another year or place another one.</summary>
    private bool IsOneOf(NameCandidate longer, NameCandidate known)
    {
        if (!longer.Key.Key.EndsWith(known.Key.Key, StringComparison.Ordinal))
            return false;
        var before = longer.Key.Key.AsSpan(0, longer.Key.Key.Length - known.Key.Key.Length);
        if (longer.Label == Event)
            return IsEdition(before);
        return longer.Label is "Program" or "Product" or "Park" && matcher.PlaceAt(longer.Key.Key, 0) is > 0 and var place && place <= before.Length && IsOfNoPlace(known)
            && (!IsOfState(known) || IsTitleOfCompanies(known));
    }

    /// <summary>True where the lexicon tells no place for the name.</summary>
    private bool IsOfNoPlace(NameCandidate known) => lexicon.Find(known.Label, known.Name) is { Place.Length: 0 } && matcher.PlaceAt(known.Name, 0) == 0;

    /// <summary>True for what the state alone has, wherever it is carried out: 上海市促进科技和金融结合试点 is the state's pilot in Shanghai.</summary>
    private bool IsOfState(NameCandidate known)
        => lexicon.Find(known.Label, known.Name) is { } entry && entry.Aliases.Append(entry.Name).Any(static n => n.StartsWith("国家", StringComparison.Ordinal) || n.StartsWith("全国", StringComparison.Ordinal));

    /// <summary>True for 制造业单项冠军企业: a title that provinces give as the state does.</summary>
    private static bool IsTitleOfCompanies(NameCandidate known) => known.Name.EndsWith("企业", StringComparison.Ordinal);

    private static bool IsEdition(ReadOnlySpan<char> before) => before.IndexOfAnyInRange('0', '9') >= 0 || before.IndexOfAny('第', '届') >= 0;

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
        => !IsEdition(candidate.Key.Key.AsSpan(0, candidate.Key.Key.Length - known.Key.Key.Length))
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
