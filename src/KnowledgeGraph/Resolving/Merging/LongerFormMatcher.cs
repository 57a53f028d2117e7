using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving.Merging;

/// <summary>Tells whether one name is a longer form of another.</summary>
internal sealed class LongerFormMatcher(NameLexicon lexicon, ResolvingRules rules, Judgements judgements)
{
    /// <summary>Length of the shortest key that another name may extend.</summary>
    public const int ShortestKey = 4;

    // A title this long is told by its end, whatever stands before it.
    private const int LongTitle = 8;
    private const int ShortestGroup = 4;
    private const int InsertedWord = 2;
    private const int YearDigits = 8;

    /// <summary>The legal forms of companies.</summary>
    public CompanyForms Companies => rules.Companies;

    /// <summary>True when a reviewer has judged the two to be two things.</summary>
    public bool AreDifferent(NameCandidate one, NameCandidate other) => judgements.AreDifferent(one, other);

    /// <summary>True when the first of two names of one label is a longer form of the second.</summary>
    public bool Extends(NameCandidate longer, NameCandidate shorter)
    {
        string key = shorter.Key.Key;
        string full = longer.Key.Key;
        if (full.Length <= key.Length || AreDifferent(longer, shorter))
            return false;
        if (longer.Label == "Enterprise" && IsKnownCompany(full, shorter))
            return true;
        if (key.Length < ShortestKey)
            return false;
        if (full.EndsWith(key, StringComparison.Ordinal))
            return IsPrefix(full[..^key.Length]) || (longer.Label == "Event" && longer.Name.EndsWith("——" + shorter.Name, StringComparison.Ordinal))
                // 深化“包干制”试点方案 for 《进一步完善…经费“包干制”试点方案》.
                || (longer.Label == "Policy" && shorter.Name[0] == '“');
        if (longer.Label == "Enterprise" && ExtendsCompany(full, shorter))
            return true;
        if (IsGroup(shorter))
            return longer.Label == "Enterprise" && IsShortened(Companies.Without(full), key);
        if (longer.Label == "Policy" && key.Length >= LongTitle && NameKey.Of(TitleRules.Core(longer.Name)) is var core && (core.EndsWith(key, StringComparison.Ordinal) || SamePlace(core, key)))
            return true;
        if (IsDated(longer) && IsDated(shorter))
            return HasWordAdded(full, key);
        if (IsAbbreviated(longer) && IsAbbreviated(shorter) && IsShortened(full, key))
            return true;
        return IsPartOf(longer, shorter)
            || (longer.Label == "Park" && ZoneOf(full) == key)
            || (OpensWithMarks(longer.Name, shorter.Name) && !(longer.Label == "Event" && (shorter.IsSettled || shorter.Name.Contains('届', StringComparison.Ordinal))))
            || SamePlace(full, key)
            || (longer.Label == "Policy" && full.StartsWith(key, StringComparison.Ordinal) && rules.Merging.IsDraft(full[key.Length..]));
    }

    /// <summary>True for a title with its years (行动方案（2021—2023）): another of the same years that differs in one word added (成果转移转化) is the same.</summary>
    public static bool IsDated(NameCandidate name)
        => name.Label == "Policy" && name.Key.Key.Length >= LongTitle + YearDigits && !name.Key.Key.AsSpan(name.Key.Key.Length - YearDigits).ContainsAnyExceptInRange('0', '9');

    /// <summary>True for 九洲集团, which may stand for 四川九洲电器集团有限责任公司.</summary>
    public static bool IsGroup(NameCandidate name) => name.Label == "Enterprise" && name.Key.Key.EndsWith("集团", StringComparison.Ordinal) && name.Key.Key.Length >= ShortestGroup;

    /// <summary>True for 德福科技, the short name by which a company is listed and whose full name the lexicon does not give.</summary>
    public bool IsListed(NameCandidate name) => name.Label == "Enterprise" && name.Key.Key.Length is 4 or 5 && Companies.Without(name.Key.Key).Length == name.Key.Key.Length;

    /// <summary>True for names whose middle may be left out: numbers are never crossed, and 郑州轻工业大学 is not 郑州大学.</summary>
    public bool IsAbbreviated(NameCandidate name)
        => name.Label is "Alliance" or "Institution" or "Park" or "Platform" or "Fund" && !name.Key.Key.AsSpan().ContainsAnyInRange('0', '9')
            && !rules.Merging.Whole.End(name.Key.Key);

    /// <summary>True for 国家数字出版基地（虹口园区） and 国家数字出版基地: the part in a bracket.</summary>
    public static bool IsPartOf(NameCandidate longer, NameCandidate shorter)
        => longer.Label == "Park" && longer.Name[^1] is '）' or ')' && longer.Name.AsSpan().StartsWith(shorter.Name) && longer.Name[shorter.Name.Length] is '（' or '(';

    /// <summary>How a text writes the zone <paramref name="full"/> in short (六盘水高新区); null where it is none.</summary>
    public string? ZoneOf(string full) => rules.Zones.Shortened(full);

    /// <summary>The known company whose form of name <paramref name="plain"/> is, the legal form left out (丹化科技 for 丹化化工科技); null where there is none.</summary>
    public string? KnownCompany(string plain)
    {
        foreach (var form in lexicon.Of(plain))
        {
            if (form.Entry.Label == "Enterprise" && form.Strength != NameStrength.Weak)
                return form.Entry.Name;
        }
        return null;
    }

    /// <summary>Length of the place at <paramref name="start"/>, 0 when none starts there.</summary>
    public int PlaceAt(string text, int start)
        => lexicon.LongestAt(text, start, out int length) is { IsPlace: true } ? length : 0;

    /// <summary>硅谷银行有限公司 and 硅谷银行: the form of the company alone; 浙江泰隆商业银行 and 泰隆银行: the kind of the bank.</summary>
    private bool ExtendsCompany(string full, NameCandidate shorter)
    {
        string key = shorter.Key.Key;
        string plain = Companies.Without(full);
        return (plain.Length < full.Length && (plain == key || IsWithPrefix(plain, key)))
            || (shorter.Name[^1] == '行' && Companies.OfBank(plain).Any(form => IsWithPrefix(form, key)));
    }

    private bool IsKnownCompany(string full, NameCandidate shorter)
        => shorter.IsSettled && Companies.Without(full) is var plain && plain.Length < full.Length && KnownCompany(plain) == shorter.Name;

    private bool IsWithPrefix(string full, string key) => full.EndsWith(key, StringComparison.Ordinal) && IsPrefix(full[..^key.Length]);

    private static bool HasWordAdded(string full, string key)
    {
        if (full.Length != key.Length + InsertedWord)
            return false;
        int head = full.AsSpan().CommonPrefixLength(key);
        return full.AsSpan(head + InsertedWord).SequenceEqual(key.AsSpan(head));
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

    /// <summary>True for 卢湾区“江南智造”创意产业集群区 and 江南智造: the marks tell the name, a place may stand before them.</summary>
    private bool OpensWithMarks(string full, string name)
        => full.IndexOf('“', StringComparison.Ordinal) is >= 0 and var mark && full.AsSpan(mark + 1).StartsWith(name) && full.AsSpan(mark + 1 + name.Length).StartsWith("”") && IsPrefix(full[..mark]);

    /// <summary>True for 闵行区大零号湾创新创业集聚区 and 闵行大零号湾创新创业集聚区: the place is written in full and short.</summary>
    private bool SamePlace(string full, string key)
    {
        int level = full.AsSpan().CommonPrefixLength(key);
        return full.Length == key.Length + 1 && level > 1 && full[level] is '省' or '市' or '区' or '县' && full.AsSpan(level + 1).SequenceEqual(key.AsSpan(level))
            && PlaceAt(full, 0) == level + 1;
    }

    /// <summary>True when the text before a name holds only places, ranks, editions and years.</summary>
    private bool IsPrefix(string prefix)
    {
        for (int i = 0; i < prefix.Length;)
        {
            int step = PlaceAt(prefix, i) is > 0 and var place ? place : rules.Merging.RankAt(prefix, i);
            if (step == 0)
                return false;
            i += step;
        }
        return true;
    }
}
