using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the companies that nothing knows at the head of a clause by what they do there: 云驰芯联完成B轮融资, 隆元生物获…支持.</summary>
internal sealed partial class ActingCompanyRecognizer(NameRules rules)
{
    private const string Label = "Enterprise";
    private const int ShortestOwn = 2;
    private const int Longest = 10;
    private const int LeastOwn = 2;
    private const string Kind = "企业";
    private readonly NameIdentity _identity = new(rules);

    public void Recognize(WordMap map, IReadOnlyList<Mention> known, List<Mention> found)
    {
        string text = map.Text;
        AddSettled(map, known, found);
        for (int i = 0; i < text.Length; i++)
        {
            if (!Opens(map, i) || EndOf(map, i, out int own) is not (> 0 and var end) || !Acts(map, own, end))
                continue;
            // 长沙企业圣湘生物: the place tells where the company is.
            int start = own > i && string.CompareOrdinal(text, own, Kind, 0, Kind.Length) == 0 ? own + Kind.Length : i;
            own = Math.Max(own, start);
            var span = new TextSpan(start, end);
            if (IsName(map, own, span) && IsFree(known, span))
                found.Add(new Mention(span, Label, span.Of(text), span.Of(text), MentionSource.Suffix, "company by what it does"));
        }
    }

    /// <summary>金沙河面业、金利粮油、德盛物流 behind 入驻: a list of words of their own, two of which end as companies do.</summary>
    private void AddSettled(WordMap map, IReadOnlyList<Mention> known, List<Mention> found)
    {
        foreach (Match match in Settled().Matches(map.Text))
        {
            var items = new List<TextSpan>();
            for (int start = match.Groups["list"].Index; EndOf(map, start, out _) is > 0 and var end; start = end + 1)
            {
                items.Add(new TextSpan(start, end));
                if (map.Text[end] != '、')
                    break;
            }
            if (items.Count(i => IsOwn(map, i)) < LeastOwn || items[^1].End < match.Index + match.Length)
                continue;
            found.AddRange(items.Where(i => IsName(map, i.Start, i) && IsFree(known, i)).Select(i => new Mention(i, Label, i.Of(map.Text), i.Of(map.Text), MentionSource.Suffix, "company that has settled")));
        }
    }

    /// <summary>True for 金利粮油: two units or more of its own before the ending of a company.</summary>
    private bool IsOwn(WordMap map, TextSpan item)
        => rules.Lists.Companies.LongestAt(map.Text, item.End, item.Start) is > 0 and var tail && item.Length - tail >= ShortestOwn && map.NameAt(item.Start) is null && _identity.MarkOf(map, item.Start, item.End - tail) != NameMark.None;

    /// <summary>True at the head of a clause and behind 龙头企业, 子公司 and the like, which tell that a company is named.</summary>
    private static bool Opens(WordMap map, int at)
        => map.KindAt(at) is WordKind.Open or WordKind.Name && map.StartOf(at) == at && (map.OpensClause(at) || (map.KindAt(at - 1) == WordKind.Boundary && map.Text[at - 1] == '业' && map.Text[at - 2] == '企'));

    /// <summary>Where the words end that may be a name, and where its own words start behind the place that opens it; 0 where there are none.</summary>
    private static int EndOf(WordMap map, int start, out int own)
    {
        own = start;
        if (map.NameAt(start) is { Forms.IsIndustry: false } first)
        {
            if (first is { IsPlace: false } and { Forms.Sure.Entry.Label: not "Institution" })
                return 0;
            own = first.End;
        }
        int end = own;
        while (end < map.Text.Length && end - own <= Longest && map.IsOpenAt(end))
            end++;
        return end - own is >= ShortestOwn and <= Longest && end < map.Text.Length && map.KindAt(end) is WordKind.Boundary or WordKind.Conjunction or WordKind.Stop ? end : 0;
    }

    /// <summary>True where what follows is done by companies alone, or by bodies of every kind and the name ends as a company's does.</summary>
    private bool Acts(WordMap map, int own, int end)
        => (_actions.Contains(map.Text[end]) && OfCompanies().IsMatch(map.Text, end)) || (rules.Lists.Companies.LongestAt(map.Text, end, own) is > 0 and var tail && end - own - tail >= ShortestOwn && OfBodies().IsMatch(map.Text, end) && _identity.MarkOf(map, own, end - tail) != NameMark.None);

    private bool IsName(WordMap map, int own, TextSpan span)
        => _identity.MarkOf(map, own, span.End) != NameMark.None && rules.Leads.LongestAt(map.Text, span.Start) < 2 && rules.Many.LongestAt(map.Text, span.Start) == 0
            && rules.Contexts.Honours.NoHolders.LongestAt(map.Text, span.End, own) == 0 && !rules.Generic.Contains(map.Text.AsSpan(span.End - 2, 2)) | rules.Lists.Companies.LongestAt(map.Text, span.End, own) > 0
            && !rules.EndsIn(map.Text, span.Start, span.End, static found => found.TrueForAll(static r => r.Label != Label)) && map.NameEndingAt(span.End) is not ({ IsActor: true } or { IsPlace: true });

    /// <summary>True where no other name stands in the words, but for parts of theirs.</summary>
    private static bool IsFree(IReadOnlyList<Mention> known, TextSpan name)
    {
        for (int i = 0; i < known.Count; i++)
        {
            if (known[i].Span.Overlaps(name) && !IsInside(known[i], name))
                return false;
        }
        return true;
    }

    private static bool IsInside(Mention mention, TextSpan name)
        => name.Contains(mention.Span) && name != mention.Span && (mention.Label == "Industry" || (mention.Label is "Region" or "District" or "Institution" && mention.Span.Start == name.Start));

    private const string Companies = @"\G(已|先后|成功|正式|顺利|率先)*(孵化自|脱胎于|登陆(科创板|创业板|北交所|新三板|主板|纳斯达克|港交所|资本市场)|在(科创板|创业板|北交所|新三板|主板|深交所|上交所|港交所|香港联交所|纳斯达克|深圳证券交易所|上海证券交易所|北京证券交易所)[^，。；]{0,6}(上市|挂牌)|(完成|获得|获|宣布完成)[^，。；]{0,14}(轮|股权)(融资|投资))";

    // What it may open with.
    private static readonly SearchValues<char> _actions = PatternHeads.Of(Companies);

    /// <summary>What only companies do: go public, raise money in a round, spring from another one.</summary>
    [GeneratedRegex(Companies, RegexOptions.CultureInvariant)]
    private static partial Regex OfCompanies();

    [GeneratedRegex(@"(入驻|引进|招引|引育|集聚|汇聚|吸引)了?(?<list>[\p{L}]{3,10}(、[\p{L}]{3,10}){1,9})(?=[，。；]|等)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Settled();

    /// <summary>What fields and products do not do.</summary>
    [GeneratedRegex(@"\G(已|先后|成功|正式|顺利|率先|则|也|均)*(落户|入驻|进驻|迁入|签约|牵头|承担|承建|参与|攻克|发布|推出|中标|收购|入选|荣获|斩获|获评|获批|获|加入|联合|携手|委托|捐赠|[与和同][^，。；、]{2,30}(签署|签订|签约|共建|合作|联合|共同|合资|达成|携手))(?!企业|项目)", RegexOptions.CultureInvariant)]
    private static partial Regex OfBodies();
}
