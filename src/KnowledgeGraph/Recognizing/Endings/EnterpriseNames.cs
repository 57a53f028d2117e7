using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Companies: they are named behind the zone and the kind that they are of, and their endings are often common words.</summary>
internal sealed partial class EnterpriseNames(EndingRules endings)
{
    private const int Kind = 2;
    private const int OwnWords = 2;
    private const int LongestShortCompany = 10;

    /// <summary>The start moved right; that of the name itself where nothing of that kind opens it.</summary>
    public static int FindStart(in NameCandidate name) => BehindKind(name.Map, BehindZone(name), name.Ending);

    /// <summary>大同经开区国药集团威奇达药业: the company lies in the zone, and is named behind it.</summary>
    private static int BehindZone(in NameCandidate name)
        => name.Head is { Forms.Sure.Entry.Label: "Park" } zone && name.Map.NameAt(zone.End) is { Forms.Sure.Entry.Label: "Enterprise" } ? zone.End : name.Start;

    /// <summary>产业园运营公司盐城市科创投资有限公司: what kind of company it is stands before its name.</summary>
    private static int BehindKind(WordMap map, int start, int ending)
    {
        for (int i = start + Kind; i + 2 < ending; i++)
        {
            if (map.NameAt(i) is { IsPlace: true } place && ending - place.End >= 2 && map.Text.AsSpan(i - Kind, Kind) is "公司" or "平台" or "企业" or "主体" && !IsUnitOf(map, i, ending - place.End))
                return i;
        }
        return start;
    }

    /// <summary>True for 孝感供电公司 in 某某省电力有限公司孝感供电公司: what it does in the place is all that tells which of its companies.</summary>
    private static bool IsUnitOf(WordMap map, int place, int own)
        => own == OwnWords && (map.Text.AsSpan(0, place).EndsWith("有限公司") || map.Text.AsSpan(0, place).EndsWith("电力公司"));

    /// <summary>True for a company, false for none, null where the mark of identity tells.</summary>
    public bool? Tell(in NameCandidate name, NameMark mark)
    {
        if (name.Rule.Ending == "投资" && IsInvestment(name))
            return false;
        if (name.Rule.Ending[^1] == '行' && name.Rule.Ending[^2] != '银')
            return mark == NameMark.Strong;
        if (!name.IsStrict)
            return null;
        if (IsInvestor(name, mark) || IsTradeOfCompany(name))
            return true;
        // SPSS19.0软件, BP网络: a programme and a net that are told by letters.
        if (name.Rule.Ending is "软件" or "网络" && char.IsAscii(name.Text[name.Ending - 1]))
            return false;
        return IsCommonWord(name) ? false : null;
    }

    /// <summary>True for 大连市政府投资、中国移动甘肃公司投资12亿元: a body that puts money in.</summary>
    private bool IsInvestment(in NameCandidate name)
        => (name.End < name.Text.Length && (char.IsAsciiDigit(name.Text[name.End]) || name.Text[name.End] is '约' or '近' or '超' or '逾' or '共' or '建'))
            || name.Map.NameEndingAt(name.Ending) is { IsActor: true } || endings.Payers.LongestAt(name.Text, name.Ending) > 0;

    /// <summary>True for 汉江创投发起的…基金: two characters of its own at the head of a clause, and what investors do behind.</summary>
    private static bool IsInvestor(in NameCandidate name, NameMark mark)
        => name.Rule.Ending is "创投" or "金投" && name.Own == OwnWords && mark == NameMark.Weak
            && (name.OpensClause || name.Text[name.Start - 1] is '由' or '与') && Invests().IsMatch(name.Text, name.End);

    [GeneratedRegex("\\G(发起|设立|管理|出资|领投|跟投|投资|与|联合|受托|运营|牵头|完成)", RegexOptions.CultureInvariant)]
    private static partial Regex Invests();

    /// <summary>True for 东软医疗: a company and its trade are another company.</summary>
    private bool IsTradeOfCompany(in NameCandidate name)
        => endings.Trades.Contains(name.Rule.Ending) && name.Head is { IsPlace: false, Forms.Sure.Entry.Label: "Enterprise" } parent && parent.End == name.Ending;

    /// <summary>True where the ending is a word of running text: behind a known name that is no actor, after a level, in a long or a quoted phrase.</summary>
    private bool IsCommonWord(in NameCandidate name)
        => !endings.AfterPlace.Contains(name.Rule.Ending)
            && (name.Map.NameEndingAt(name.Ending) is { IsActor: false } || name.Text[name.Start] is '市' or '区' or '省' || name.Length > LongestShortCompany || name.Text.AsSpan(name.Start, name.Length).ContainsAny('“', '+'));
}
