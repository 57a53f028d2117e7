using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving;

/// <summary>Joins a shorter name of a document to the one longer name of the same label that only adds a place, a rank, an edition or a year before it,
/// or a quotation's head noun or a trailing bracket after it. More than one candidate joins none; numbers are never crossed.</summary>
internal sealed partial class NameMerger(NameLexicon lexicon, Judgements judgements)
{
    private const int ShortestKey = 4;
    private const string Final = "决赛";

    // A title this long is told by its end, whatever stands before it.
    private const int LongTitle = 8;

    /// <summary>What each candidate becomes, itself when nothing joins it, with the rule; <paramref name="renamed"/> are the names that the text says were given up for others.</summary>
    public MergedNames Merge(IReadOnlyList<NameCandidate> candidates, IEnumerable<(NameCandidate Earlier, NameCandidate Later)> renamed)
    {
        var merged = new MergedNames(candidates, IsBetter);
        bool severalDistricts = merged.Best.Count(static c => c.Label == "District") > 1;
        foreach (var group in merged.Best.GroupBy(static c => c.Label))
            JoinForms([.. group.OrderBy(static c => c.Name, StringComparer.Ordinal)], severalDistricts, merged);
        foreach (var (edition, year) in SameEvents(merged.Best).Where(e => !judgements.AreDifferent(e.Edition, e.Year)))
            merged.Join(edition, year with { Rule = "edition and year of one event" });
        foreach (var round in merged.Best.Where(static c => c.Label == "Event" && c.Key.Key.EndsWith(Final, StringComparison.Ordinal)))
        {
            if (merged.BestOf(("Event", round.Key.Key[..^Final.Length])) is { } whole)
                merged.Join(round, whole with { Rule = "final of a contest" });
        }
        foreach (var (full, shorter) in SameTitles(merged.Best).Where(t => !judgements.AreDifferent(t.Full, t.Short)))
            merged.Join(shorter, full with { Rule = "科技 for 科学技术 in a title" });
        foreach (var (named, ranked) in SameLevels(merged.Best).Where(l => !judgements.AreDifferent(l.Named, l.Ranked)))
            merged.Join(ranked, named with { Rule = "rank for its place" });
        foreach (var (scheme, projects) in SameSchemes(merged.Best).Where(s => !judgements.AreDifferent(s.Scheme, s.Projects)))
            merged.Join(projects, scheme with { Rule = "projects of the scheme" });
        foreach (var (earlier, later) in renamed.Where(pair => pair.Earlier.Key != pair.Later.Key && !judgements.AreDifferent(pair.Later, pair.Earlier)))
            merged.Join(earlier, merged.BestOf(later.Key)! with { Rule = "earlier name" });
        merged.Close(judgements);
        return merged;
    }

    /// <summary>Joins the names of one label by what stands before or behind them.</summary>
    private void JoinForms(List<NameCandidate> all, bool severalDistricts, MergedNames merged)
    {
        var forms = new NameExtensions(all, ShortestKey, Extends);
        for (int i = 0; i < all.Count; i++)
        {
            var longer = forms.LongerThan(i);
            // 九洲集团 may be listed and yet stand for 四川九洲电器集团有限责任公司, which the document names.
            if (all[i].IsSettled && !((IsGroup(all[i]) || IsListed(all[i])) && longer.Count == 1 && !all[longer[0]].IsSettled))
                continue;
            if (longer.Count == 1 && !(severalDistricts && all[i].Label == "Program" && IsOfDistrict(all[longer[0]], all[i])))
                merged.Join(all[i], all[longer[0]] with { Rule = "short form of " + all[longer[0]].Name, District = DistrictBefore(all[longer[0]], all[i]) });
            else if (longer.Count == 0 && Settled(forms.ShorterThan(i), all) is { } known && !IsGroup(all[known]) && (!IsPartOf(all[i], all[known]) || forms.LongerThan(known).Count == 1) && IsOnlyEdition(all[i], all[known], forms.LongerThan(known), all) && !IsOfOtherPlace(all[i], all[known]) && !(all[i].Label == "Program" && IsOfDistrict(all[i], all[known])))
                merged.Join(all[i], all[known] with { Rule = "known name with its place before it" });
        }
    }

    /// <summary>首届沪台…论坛 and 2011沪台…论坛: one told by its edition, one by its year, and no other of the name.</summary>
    private static IEnumerable<(NameCandidate Edition, NameCandidate Year)> SameEvents(IEnumerable<NameCandidate> candidates)
    {
        foreach (var group in candidates.Where(c => c.Label == "Event").GroupBy(c => Rank().Replace(c.Key.Key, ""), StringComparer.Ordinal))
        {
            var marked = group.Where(c => c.Key.Key.Length > group.Key.Length).OrderBy(c => c.Name, StringComparer.Ordinal).ToList();
            if (marked.Count == 2 && group.Key.Length >= ShortestKey && char.IsAsciiDigit(marked[0].Key.Key[0]) && !char.IsAsciiDigit(marked[1].Key.Key[0]))
                yield return (marked[1], marked[0]);
        }
    }

    /// <summary>长三角科技联合攻关计划 and 长三角科技联合攻关项目, 国家重点新产品计划 and 国家重点新产品计划项目.</summary>
    private static IEnumerable<(NameCandidate Scheme, NameCandidate Projects)> SameSchemes(IEnumerable<NameCandidate> candidates)
    {
        foreach (var group in candidates.Where(static c => c.Label == "Program" && (c.Key.Key.EndsWith("计划", StringComparison.Ordinal) || c.Key.Key.EndsWith("项目", StringComparison.Ordinal))).GroupBy(c => Stem(c.Key.Key), StringComparer.Ordinal))
        {
            if (group.Key.Length < ShortestKey || group.FirstOrDefault(c => c.Key.Key.EndsWith("计划", StringComparison.Ordinal)) is not { } scheme)
                continue;
            foreach (var projects in group.Where(c => c.Key.Key.EndsWith("项目", StringComparison.Ordinal) && !c.IsSettled))
                yield return (scheme, projects);
        }
    }

    /// <summary>市级重点研发计划 and 淄博市重点研发计划: the rank stands for the one place of its level that has such a thing.</summary>
    private IEnumerable<(NameCandidate Named, NameCandidate Ranked)> SameLevels(IReadOnlyList<NameCandidate> candidates)
    {
        var ranked = candidates.Where(static c => c.Label is "Program" or "Fund" or "Platform" && !c.IsSettled && c.Key.Key.Length >= ShortestKey + 2 && c.Key.Key[1] == '级' && c.Key.Key[0] is '市' or '省' or '区' or '县').ToList();
        if (ranked.Count == 0)
            yield break;
        var named = candidates.Where(static c => c.Label is "Program" or "Fund" or "Platform")
            .Select(c => (Candidate: c, Place: PlaceAt(c.Key.Key, 0)))
            .Where(static c => c.Place > 1 && c.Place < c.Candidate.Key.Key.Length)
            .ToLookup(static c => (c.Candidate.Label, Level: c.Candidate.Key.Key[c.Place - 1], Own: c.Candidate.Key.Key[c.Place..]), static c => c.Candidate);
        foreach (var one in ranked)
        {
            if (named[(one.Label, one.Key.Key[0], one.Key.Key[2..])].Take(2).ToList() is [var full])
                yield return (full, one);
        }
    }

    private static string Stem(string key)
    {
        int end = key.EndsWith("项目", StringComparison.Ordinal) ? key.Length - 2 : key.Length;
        return key.AsSpan(0, end).EndsWith("计划") ? key[..(end - 2)] : end < key.Length ? key[..end] : "";
    }

    /// <summary>上海市科技发展“十二五”规划 and 上海市科学和技术发展“十二五”规划.</summary>
    private static IEnumerable<(NameCandidate Full, NameCandidate Short)> SameTitles(IEnumerable<NameCandidate> candidates)
    {
        if (!candidates.Any(static c => c.Label == "Policy" && c.Key.Key.Contains("科学", StringComparison.Ordinal)))
            yield break;
        foreach (var group in candidates.Where(c => c.Label == "Policy" && !c.IsSettled).GroupBy(c => c.Key.Key.Replace("科学和技术", "科技", StringComparison.Ordinal).Replace("科学技术", "科技", StringComparison.Ordinal), StringComparer.Ordinal))
        {
            var forms = group.OrderByDescending(c => c.Key.Key.Length).ThenBy(c => c.Name, StringComparer.Ordinal).ToList();
            foreach (var shorter in forms.Skip(1))
                yield return (forms[0], shorter);
        }
    }

    /// <summary>False for 第4届 of a known event where 第5届 of it is named as well: numbers are never crossed.</summary>
    private static bool IsOnlyEdition(NameCandidate candidate, NameCandidate known, IReadOnlyList<int> longer, List<NameCandidate> all)
        => !candidate.Key.Key[..^known.Key.Key.Length].Any(c => char.IsAsciiDigit(c) || c is '第' or '届')
            || longer.Count(other => !all[other].IsSettled) == 1;

    /// <summary>True for 上海市促进科技成果转移转化行动方案 beside the state's plan of that name: the place has its own.</summary>
    private bool IsOfOtherPlace(NameCandidate candidate, NameCandidate known)
        => candidate.Label == "Policy" && lexicon.LongestAt(candidate.Key.Key, 0, out int length) is { IsPlace: true } && length <= candidate.Key.Key.Length - known.Key.Key.Length
            && candidate.Key.Key[length - 1] is '省' or '市' or '区' or '县';

    /// <summary>True for 徐汇区知识产权质押融资试点 beside 知识产权质押融资试点: a district has its own, and any of several may have one.</summary>
    private bool IsOfDistrict(NameCandidate longer, NameCandidate shorter)
        => longer.Key.Key.EndsWith(shorter.Key.Key, StringComparison.Ordinal) && lexicon.LongestAt(longer.Key.Key, 0, out int length) is { IsPlace: true } place && length <= longer.Key.Key.Length - shorter.Key.Key.Length && place[0].Entry.Label == "District";

    /// <summary>The district among the places that the longer name has before the shorter one (奉贤区 in 上海奉贤生物医药产业基地); null where there is none.</summary>
    private string? DistrictBefore(NameCandidate longer, NameCandidate shorter)
    {
        string full = longer.Key.Key;
        if (!full.EndsWith(shorter.Key.Key, StringComparison.Ordinal))
            return null;
        for (int i = 0; i < full.Length - shorter.Key.Key.Length;)
        {
            var place = lexicon.LongestAt(full, i, out int length);
            if (place is { IsPlace: true } && place[0].Entry.Label == "District")
                return place[0].Entry.Name;
            i += Math.Max(1, length);
        }
        return null;
    }

    private static int? Settled(IReadOnlyList<int> names, List<NameCandidate> all)
    {
        foreach (int name in names)
        {
            if (all[name].IsSettled)
                return name;
        }
        return null;
    }

    private static bool IsBetter(NameCandidate one, NameCandidate other)
    {
        if (one.IsSettled != other.IsSettled)
            return one.IsSettled;
        return one.Name.Length != other.Name.Length ? one.Name.Length > other.Name.Length : string.CompareOrdinal(one.Name, other.Name) < 0;
    }

    private bool Extends(NameCandidate longer, NameCandidate shorter)
    {
        string key = shorter.Key.Key;
        string full = longer.Key.Key;
        if (full.Length <= key.Length || key.Length < ShortestKey || judgements.AreDifferent(longer, shorter))
            return false;
        if (full.EndsWith(key, StringComparison.Ordinal))
            return IsPrefix(full[..^key.Length]) || (longer.Label == "Event" && longer.Name.EndsWith("——" + shorter.Name, StringComparison.Ordinal))
                // 深化“包干制”试点方案 for 《进一步完善…经费“包干制”试点方案》.
                || (longer.Label == "Policy" && shorter.Name[0] == '“');
        // 硅谷银行有限公司 and 硅谷银行: the form of the company alone.
        if (longer.Label == "Enterprise" && WithoutForm(full) is var plain && plain.Length < full.Length && (plain == key || (plain.EndsWith(key, StringComparison.Ordinal) && IsPrefix(plain[..^key.Length]))))
            return true;
        if (longer.Label == "Enterprise" && shorter.Name.EndsWith(Bank, StringComparison.Ordinal) && WithoutForm(full) is var bank && BankForms(bank).Any(form => form.EndsWith(key, StringComparison.Ordinal) && IsPrefix(form[..^key.Length])))
            return true;
        if (IsGroup(shorter))
            return longer.Label == "Enterprise" && IsShortened(WithoutForm(full), key);
        if (longer.Label == "Policy" && key.Length >= LongTitle && NameKey.Of(TitleRules.Core(longer.Name)) is var core && (core.EndsWith(key, StringComparison.Ordinal) || SamePlace(core, key)))
            return true;
        if (IsDated(longer) && IsDated(shorter))
            return full.Length == key.Length + InsertedWord && full.AsSpan().CommonPrefixLength(key) is var head && full.AsSpan(head + InsertedWord).SequenceEqual(key.AsSpan(head));
        if (IsAbbreviated(longer) && IsAbbreviated(shorter) && IsShortened(full, key))
            return true;
        if (IsPartOf(longer, shorter))
            return true;
        return (OpensWithMarks(longer.Name, shorter.Name) && !(longer.Label == "Event" && (shorter.IsSettled || shorter.Name.Contains('届', StringComparison.Ordinal)))) || SamePlace(full, key)
            || (longer.Label == "Policy" && full.StartsWith(key, StringComparison.Ordinal) && Trailing().IsMatch(full[key.Length..]));
    }

    /// <summary>光通信联盟 for 湖北省光通信产业技术创新联盟: after a place or rank both begin alike and end alike, the middle is left out.</summary>
    private bool IsShortened(string full, string key)
    {
        if (full.Length < key.Length + 2)
            return false;
        for (int head = key.Length - 2; head >= 2; head--)
        {
            if (!full.AsSpan().EndsWith(key.AsSpan(head)))
                continue;
            int at = full.AsSpan().IndexOf(key.AsSpan(0, head));
            // 京津冀国家技术创新中心河北中心 is a branch of what it opens with.
            if (at >= 0 && full.AsSpan(at).StartsWith(key) && PlaceAt(full, at + key.Length) > 0)
                return false;
            if (at >= 0 && at + head <= full.Length - (key.Length - head) && IsPrefix(full[..at]))
                return true;
        }
        return false;
    }

    /// <summary>True for a title with its years (行动方案（2021—2023）): another of the same years that differs in one word added (成果转移转化) is the same.</summary>
    public static bool IsDated(NameCandidate name)
        => name.Label == "Policy" && name.Key.Key.Length >= LongTitle + YearDigits && !name.Key.Key.AsSpan(name.Key.Key.Length - YearDigits).ContainsAnyExceptInRange('0', '9');

    /// <summary>True for 九洲集团, which may stand for 四川九洲电器集团有限责任公司.</summary>
    public static bool IsGroup(NameCandidate name) => name.Label == "Enterprise" && name.Key.Key.EndsWith("集团", StringComparison.Ordinal) && name.Key.Key.Length >= ShortestGroup;

    /// <summary>The name of a company without its legal form.</summary>
    public static string WithoutForm(string key)
    {
        string? form = _forms.FirstOrDefault(f => key.EndsWith(f, StringComparison.Ordinal));
        return form is null ? key : key[..^form.Length];
    }

    /// <summary>泰隆银行 for 浙江泰隆商业银行, 安吉农商行 for 安吉农村商业银行: the name with the short word for its kind; none where it has no long one.</summary>
    public static IEnumerable<string> BankForms(string key)
    {
        if (key.EndsWith(RuralBank, StringComparison.Ordinal))
            return [key[..^RuralBank.Length] + "农商行", key[..^RuralBank.Length] + "农商银行"];
        return key.EndsWith(CommercialBank, StringComparison.Ordinal) ? [key[..^CommercialBank.Length] + "银行"] : [];
    }

    private const string Bank = "行";
    private const string CommercialBank = "商业银行";
    private const string RuralBank = "农村商业银行";

    /// <summary>True for 德福科技, the short name by which a company is listed and whose full name the lexicon does not give.</summary>
    private static bool IsListed(NameCandidate name) => name.Label == "Enterprise" && name.Key.Key.Length is 4 or 5 && WithoutForm(name.Key.Key).Length == name.Key.Key.Length;

    private const int ShortestGroup = 4;
    private const int InsertedWord = 2;
    private const int YearDigits = 8;
    private static readonly string[] _forms = ["股份有限公司", "有限责任公司", "有限公司"];

    /// <summary>True for names whose middle may be left out: numbers are never crossed, and 郑州轻工业大学 is not 郑州大学.</summary>
    public static bool IsAbbreviated(NameCandidate name)
        => name.Label is "Alliance" or "Institution" or "Park" or "Platform" or "Fund" && !name.Key.Key.AsSpan().ContainsAnyInRange('0', '9')
            && !name.Key.Key.EndsWith("大学", StringComparison.Ordinal) && !name.Key.Key.EndsWith("医院", StringComparison.Ordinal);

    /// <summary>True for 国家数字出版基地（虹口园区） and 国家数字出版基地: the part in a bracket.</summary>
    private static bool IsPartOf(NameCandidate longer, NameCandidate shorter)
        => longer.Label == "Park" && longer.Name[^1] is '）' or ')' && longer.Name.AsSpan().StartsWith(shorter.Name) && longer.Name[shorter.Name.Length] is '（' or '(';

    /// <summary>True for 卢湾区“江南智造”创意产业集群区 and 江南智造: the marks tell the name, a place may stand before them.</summary>
    private bool OpensWithMarks(string full, string name)
        => full.IndexOf('“', StringComparison.Ordinal) is >= 0 and var mark && full.AsSpan(mark + 1).StartsWith(name) && full.AsSpan(mark + 1 + name.Length).StartsWith("”") && IsPrefix(full[..mark]);

    /// <summary>True for 闵行区大零号湾创新创业集聚区 and 闵行大零号湾创新创业集聚区: the place is written in full and short.</summary>
    private bool SamePlace(string full, string key)
    {
        int level = full.AsSpan().CommonPrefixLength(key);
        return full.Length == key.Length + 1 && level > 1 && full[level] is '省' or '市' or '区' or '县' && full.AsSpan(level + 1).SequenceEqual(key.AsSpan(level))
            && lexicon.LongestAt(full, 0, out int length) is { IsPlace: true } && length == level + 1;
    }

    /// <summary>True when the text before a name holds only places, ranks, editions and years.</summary>
    private bool IsPrefix(string prefix)
    {
        for (int i = 0; i < prefix.Length;)
        {
            int step = PlaceAt(prefix, i);
            if (step == 0)
            {
                step = RankHere().Match(prefix, i).Length;
            }
            if (step == 0)
                return false;
            i += step;
        }
        return true;
    }

    private int PlaceAt(string text, int start)
        => lexicon.LongestAt(text, start, out int length) is { IsPlace: true } ? length : 0;

    private const string Ranks = @"(市区两级政府|市区两级|省市两级|国家级|国家|全国|中国|本市|市级|区级|省级|市|区|省|新|首届|首批|第[0-9一二三四五六七八九十]+届|[0-9]{4}年度|[0-9]{4}年|[0-9]{4}|十[一二三四五]?五)";

    [GeneratedRegex(Ranks, RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    [GeneratedRegex(@"\G" + Ranks, RegexOptions.CultureInvariant)]
    private static partial Regex RankHere();

    [GeneratedRegex(@"^(试行|暂行|试用版|修订|修订稿|[0-9]{8}年?|[0-9]{4}年?版?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();
}
