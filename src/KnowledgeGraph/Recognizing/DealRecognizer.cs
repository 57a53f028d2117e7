using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the companies that nothing knows by what is done with them: 入股麦科电子, 向科威尔电源发放2000万元, 委托科力创投管理, 由北海造船发起.</summary>
internal sealed partial class DealRecognizer(NameRules rules)
{
    private const string Label = "Enterprise";
    private const int ShortestOwn = 2;
    private const int ShortestOfPlace = 4;
    private const int LongestBrand = 4;
    private static readonly TermSet _words = new(["入股", "直投", "尽职调查", "参股", "投出", "领投", "跟投", "增资", "收购", "注资", "控股", "发放", "投放", "放款", "出资", "投资", "授信", "管理", "运营", "托管", "发起", "牵头", "承建", "理事长单位", "签约", "签署", "签订", "共建", "合作", "达成", "合资", "共同出资", "共同成立", "共同组建", "走访", "拜访", "走进", "来到", "考察", "调研", "企业", "提供"]);
    private readonly NameIdentity _identity = new(rules);
    private readonly HonourRules _honours = rules.Contexts.Honours;

    public void Recognize(WordMap map, IReadOnlyList<Mention> known, List<Mention> found)
    {
        if (!_words.StartsWithin(map.Text, 0, map.Text.Length))
            return;
        Add(map, known, Bought(), false, found);
        Add(map, known, Held(), false, found);
        Add(map, known, Paid(), false, found);
        Add(map, known, Entrusted(), true, found);
        Add(map, known, Joined(), true, found);
        AddOfPlaces(map, known, Visited(), found);
        AddOfPlaces(map, known, Served(), found);
    }

    /// <summary>Adds what stands in the slot; <paramref name="asCompany"/> where bodies of other kinds may stand there too, so that the ending has to tell.</summary>
    private void Add(WordMap map, IReadOnlyList<Mention> known, Regex deal, bool asCompany, List<Mention> found)
    {
        foreach (Match match in deal.Matches(map.Text))
        {
            var name = match.Groups["name"];
            var span = new TextSpan(name.Index, name.Index + name.Length);
            if (IsFree(map, known, span) && (!asCompany || EndsAsCompany(map, span) || IsOfPlace(map, span)))
                found.Add(Company(map, span));
        }
    }

    /// <summary>Adds those companies of the slot that a place, a brand and a trade make (芜湖锐视光电).</summary>
    private void AddOfPlaces(WordMap map, IReadOnlyList<Mention> known, Regex deal, List<Mention> found)
    {
        foreach (Match match in deal.Matches(map.Text))
        {
            foreach (Capture name in match.Groups["name"].Captures)
            {
                var span = new TextSpan(name.Index, name.Index + name.Length);
                if (IsBrandOfPlace(map, span) && IsFree(map, known, span))
                    found.Add(Company(map, span));
            }
        }
    }

    private bool IsFree(WordMap map, IReadOnlyList<Mention> known, TextSpan span)
    {
        if (!IsName(map, span))
            return false;
        for (int i = MentionLayout.FirstEndingBehind(known, span.Start); i < known.Count && known[i].Span.Start < span.End; i++)
        {
            if (!IsInside(known[i], span))
                return false;
        }
        return true;
    }

    private static Mention Company(WordMap map, TextSpan span)
        => new(span, Label, span.Of(map.Text), span.Of(map.Text), MentionSource.Suffix, "company by what is done with it");

    /// <summary>True where two to four units that are no word of a kind stand between a place and the ending of a company.</summary>
    private bool IsBrandOfPlace(WordMap map, TextSpan span)
    {
        if (map.NameAt(span.Start) is not { IsPlace: true } place || rules.Lists.Companies.LongestAt(map.Text, span.End, place.End) is not (> 1 and var trade))
            return false;
        int brand = span.End - trade - place.End;
        if (brand is < ShortestOwn or > LongestBrand || rules.Generic.LongestAt(map.Text, place.End) > 1)
            return false;
        for (int i = place.End; i < span.End - trade; i++)
        {
            if (map.KindAt(i) != WordKind.Open)
                return false;
        }
        return true;
    }

    /// <summary>True for the place at the head of a name and the trade in it (科力创投).</summary>
    private static bool IsInside(Mention mention, TextSpan name)
        => name.Contains(mention.Span) && name != mention.Span && (mention.Label == "Industry" || (mention.Label is "Region" or "District" && mention.Span.Start == name.Start));

    /// <summary>True for words of its own that no boundary cuts; a place may open them.</summary>
    private bool IsName(WordMap map, TextSpan span)
    {
        int own = map.NameAt(span.Start) is { IsPlace: true } place ? place.End : span.Start;
        for (int i = own; i < span.End; i++)
        {
            if (map.KindAt(i) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction)
                return false;
        }
        // 直投项目中: a word of a kind, with no more than a character behind it.
        if (rules.Generic.LongestAt(map.Text, own) >= Math.Max(ShortestOwn, span.End - own - 1))
            return false;
        return span.End - own >= ShortestOwn && map.StartOf(span.Start) == span.Start && (span.End >= map.Text.Length || map.StartOf(span.End) >= span.End)
            && _identity.MarkOf(map, own, span.End) != NameMark.None && _honours.NoHolders.LongestAt(map.Text, span.End) == 0 && !EndsAsOther(map, span) && rules.Leads.LongestAt(map.Text, span.Start) < 2 && rules.Many.LongestAt(map.Text, span.Start) == 0;
    }

    /// <summary>True for 湖南高创翔宇 behind 委托: a place and words of its own.</summary>
    private static bool IsOfPlace(WordMap map, TextSpan span)
        => map.Text.AsSpan(0, span.Start).EndsWith("委托") && map.NameAt(span.Start) is { IsPlace: true } place && span.End - place.End >= ShortestOfPlace;

    private bool EndsAsCompany(WordMap map, TextSpan span)
        => rules.Lists.Companies.LongestAt(map.Text, span.End, span.Start) > 0 || rules.EndsIn(map.Text, span.Start, span.End, static found => found.Exists(static r => r.Label == Label));

    /// <summary>True for what ends as a fund, a place or a body does.</summary>
    private bool EndsAsOther(WordMap map, TextSpan span)
        => rules.EndsIn(map.Text, span.Start, span.End, static found => found.TrueForAll(static r => r.Label != Label)) || map.NameEndingAt(span.End) is { IsActor: true } or { IsPlace: true };

    [GeneratedRegex(@"(战略入股|入股|直投|领投|跟投|收购|战略投资|注资|万元参股|亿元参股|万元增资|亿元增资)了?(?<name>[\p{L}]{3,8}?)(?=[，。；]|[0-9]|的?[A-Z]轮|并)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bought();

    /// <summary>参股芯华章、芯行纪; 投出巨石生物等5个项目: the first of those who are listed.</summary>
    [GeneratedRegex(@"(参股|投出)了?(?<name>[\p{L}]{3,8}?)(?=[，。；]|、[\p{L}]{3,8}[，。；等]|等[0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Held();

    [GeneratedRegex(@"[向对](?<name>[\p{L}]{3,8}?)(?=(累计|先后|共|再|新增|增量)?(发放|投放|放款|出资|投资|注资|增资|授信|投资入股)[^，。；、0-9]{0,10}[0-9]|(的|开展|进行|完成)尽职调查)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Paid();

    [GeneratedRegex(@"([与同和]|携手|联合)(?<name>[\p{L}]{3,8}?)(?=(在[^，。；、]{2,16})?(签约|签署|签订|达成|共建|联合建设|共同建设|合作共建|战略合作|开展合作|合作建设|联合成立|联合设立|联合组建|共同成立|共同组建|共同出资|合资成立|合资组建|合资设立|合资建设))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joined();

    /// <summary>调研组走访宣城锐视光电、…; 本土企业台州吉谷电器: where somebody comes, and what a company is called by its kind; the first word of 调研组 is no verb.</summary>
    [GeneratedRegex(@"(走访|拜访|走进|来到|考察|调研|企业)了?(企业)?(?<name>[\p{L}-[组走访]]{6,10}?)((、|和)(?<name>[\p{L}-[组走访]]{6,10}?)){0,4}(?=[，。；、]|等|公司|车间|厂区|一同|共同|一道|联手)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Visited();

    /// <summary>为芜湖锐视光电、马鞍山鼎泰新材提供担保: for whom a bank does something.</summary>
    [GeneratedRegex(@"[为向给](?<name>[\p{L}]{6,10}?)((、|和)(?<name>[\p{L}]{6,10}?)){0,4}(等[0-9]*家?(企业|公司)?)?(提供|发放|办理|授信|放款)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Served();

    [GeneratedRegex(@"(委托|交由|由)(?<name>[\p{L}]{3,8}?)(?=(负责|受托|具体|牵头)?(管理|运营|托管|发起|牵头|承建|投资建设)[，。；、的成设组建])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Entrusted();
}
