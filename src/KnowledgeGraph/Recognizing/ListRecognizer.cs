using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the members of a list that nothing else knows, from the noun that closes it (A、B和C等13家投资机构; 甲、乙两个领域)
/// or from a field beside them.</summary>
internal sealed partial class ListRecognizer(RecognizingRules rules)
{
    private const int LongestItem = 24;
    private const int ShortestTenant = 4;
    private const int LongestRest = 120;
    private const int LongestField = 8;
    private const int LongestEnding = 6;
    private const int LongestHead = 4;
    private const int LeastCounted = 2;
    private const int LongestKind = 2;
    private const string SharedEnding = "实验室";
    private const int ShortestInstitute = 3;
    private const int LongestInstitute = 8;
    private static readonly string[] _academies = ["中国科学院", "中科院"];
    private static readonly SearchValues<char> _closers = SearchValues.Create("，。；等");
    // 等41家 alone counts companies.
    private static readonly ListNoun _bodies = new("家", "Enterprise", false);

    // 节卡机器人、奕目科技先后落户.
    private static readonly ListNoun _tenants = new("", "Enterprise", false);

    // 林丰铝电、启明星铝业落户: where one of them ends as companies do.
    private static readonly ListNoun _settlers = new("落户", "Enterprise", false);

    // 人工智能、新材料、绿色低碳三类; 深海装备、海洋生物医药是其两个主攻方向.
    private static readonly ListNoun _kinds = new("类", "Industry", false);

    private readonly NameStart _starts = new(rules.Names);
    private readonly NameIdentity _identity = new(rules.Names);
    private readonly CompanionRecognizer _companions = new(rules.Names, rules.Lexicon);

    /// <summary>All names of the passage: those that were <paramref name="known"/>, save where a list tells another type, and the members found;
    /// null where no list tells anything.</summary>
    public List<Mention>? Recognize(WordMap map, IReadOnlyList<Mention> known)
    {
        var all = known.ToList();
        bool isChanged = false;
        for (int i = 1; i < map.Text.Length; i++)
        {
            if (map.KindAt(i) != WordKind.Boundary || map.StartOf(i) != i || Closing(map, i) is not { } closing)
                continue;
            foreach (var member in Members(map, map.Text[i - 1] == '“' ? i - 1 : i, closing, all))
            {
                all.RemoveAll(m => m.Span == member.Span);
                all.Add(member);
                isChanged = true;
            }
        }
        AddNeighbours(map, all);
        AddHeads(map, all);
        AddInstitutes(map, all);
        isChanged |= CountFields(map, all);
        all.AddRange(_companions.Recognize(map, all));
        return isChanged || all.Count > known.Count ? all : null;
    }

    /// <summary>The noun behind 等, behind 等 and a count, or behind a count alone, which then has to be the number of the members.</summary>
    private (ListNoun Noun, int Count, bool IsCountedOnly)? Closing(WordMap map, int at)
    {
        string text = map.Text;
        // A、B等参展: 等 stands before what they do.
        int act = text[at] == '等' && map.StartOf(at) == at && at + 1 < text.Length ? at + 1 : at;
        if (_actions.Contains(text[act]) && OfCompanies().IsMatch(text, act))
            return (_bodies, 0, false);
        if (_actions.Contains(text[act]) && OfTenants().IsMatch(text, act))
            return (_tenants, 0, false);
        if (text[act] is '落' or '入' or '进' or '位' or '扎' or '分' or '均' && OfSettlers().IsMatch(text, act))
            return (_settlers, 0, false);
        if (text[at] is '是' or '为' && OfFields().IsMatch(text, at))
            return (_kinds, 1, false);
        bool open = text[at] == '等' && map.StartOf(at) == at && (at + 1 >= text.Length || map.StartOf(at + 1) == at + 1);
        int start = open ? at + 1 : at;
        int count = Count(map, start, out int behind);
        if (!open && count < 2)
            return null;
        if (!open && text[behind - 1] == '类' && rules.Names.Lists.NounBehind(map, behind) is null)
            return (_kinds, count, true);
        bool bare = count > 1 && text[behind - 1] == '家' && (behind >= text.Length || (open ? map.KindAt(behind) == WordKind.Stop : rules.Names.Lists.NounBehind(map, behind) is null));
        var noun = bare ? _bodies : rules.Names.Lists.NounBehind(map, behind);
        // 医药健康、低碳制造三大产业集群: clusters that are told in so many great ones are fields.
        if (noun is { Label: "Park" } && text[behind - 1] == '大' && noun.Text.EndsWith("集群", StringComparison.Ordinal))
            noun = _kinds;
        // 退役设备、废旧电池等资源利用产业基地: words before the noun make it the noun's own ending, and 海外分中心 does not.
        if (noun is { IsShared: true } && !text.AsSpan(behind, Math.Min(noun.Text.Length + LongestKind, text.Length - behind)).Contains(noun.Text, StringComparison.Ordinal))
            noun = noun with { IsShared = false };
        return noun is null ? null : (noun, count, !open);
    }

    private const string Companies = @"\G(先后|均|分别|双双|相继|同日|成功|已)*(登陆[^，。；]{0,4}(板|交所)|在[^，。；]{1,10}上市|在[^，。；]{0,8}(板|交所|交易所|交易中心|股权市场)[^，。；]{0,2}挂牌|为(副会长|会长|副理事长|理事长)单位|为(新|首批|创始)?(会员|成员)|(获|获得|斩获|夺得|摘得|荣获)[^，。；]{0,4}(企业组|初创组|成长组|领军组)|(获评|入选|获批|获|被评为|被认定为|列入)[^，。；]{0,16}企业)";
    private const string Tenants = @"\G((先后|相继|同日|纷纷)(落户|入驻|入园|投产|签约)|在[^，。；]{2,14}(投产|设厂|建厂)|参展|(均|已|正式|率先|首批|先后|相继)*(加入|加盟)[^，。；]{2,30}联盟)";

    // What they may open with.
    private static readonly SearchValues<char> _actions = PatternHeads.Of(Companies, Tenants);

    /// <summary>What only companies do: go public, sit on the board of an alliance, win the title of an enterprise.</summary>
    [GeneratedRegex(Companies, RegexOptions.CultureInvariant)]
    private static partial Regex OfCompanies();

    /// <summary>What companies do more than others: move in, show at a fair.</summary>
    [GeneratedRegex(Tenants, RegexOptions.CultureInvariant)]
    private static partial Regex OfTenants();

    /// <summary>What companies do, and projects do as well.</summary>
    [GeneratedRegex(@"\G(分别|均)?(落户|入驻|进驻|入园|位于|扎根)(?!企业|率|项目|园区企业|单位|机构)", RegexOptions.CultureInvariant)]
    private static partial Regex OfSettlers();

    /// <summary>Fields that are told as what a place or a body works in.</summary>
    [GeneratedRegex(@"\G[是为](其|我[省市区县]|全[省市区县]|该[省市区县]|当地|本[省市区县]|园区|公司|联盟)?的?[0-9两二三四五六七八九十]+[个大](主攻|重点|主导|支柱|优势|特色|核心|战略)[^，。；]{0,4}(方向|产业|领域|行业|赛道)", RegexOptions.CultureInvariant)]
    private static partial Regex OfFields();

    /// <summary>The number in 3家, 两个, 三大; 0 when there is none. Numbers above ten close no list that is given in full.</summary>
    private static int Count(WordMap map, int start, out int end)
    {
        end = start;
        if (start >= map.Text.Length || map.KindAt(start) != WordKind.Boundary || map.StartOf(start) != start)
            return 0;
        if (!char.IsAsciiDigit(map.Text[start]) && !"一二三四五六七八九十两".Contains(map.Text[start], StringComparison.Ordinal))
            return 0;
        while (end < map.Text.Length && map.StartOf(end) == start)
            end++;
        string word = map.Text[start..end];
        int value = 0;
        int digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]) && digits < 4)
            value = (value * 10) + (word[digits++] - '0');
        if (digits > 0 && digits < word.Length)
            return value;
        int numeral = "一二三四五六七八九十".IndexOf(word[0], StringComparison.Ordinal) + 1;
        numeral = word[0] == '两' ? 2 : numeral;
        if (numeral == 0 || word.Length < 2)
            end = start;
        return word.Length == 2 ? numeral : 0;
    }

    private List<Mention> Members(WordMap map, int end, (ListNoun Noun, int Count, bool IsCountedOnly) closing, List<Mention> known)
    {
        // 节卡机器人 is a company here, and its field no item of its own.
        var items = Items(map, end, closing.Count, closing.Noun.IsShared, IsMoving(closing.Noun) ? known.FindAll(static m => m.Label != "Industry") : known);
        if (closing is { Noun: var kinds, IsCountedOnly: true } && kinds == _kinds && !known.Exists(m => m.Label == "Industry" && items.Contains(m.Span)))
            return [];
        if (closing.Noun == _settlers && !items.Exists(i => rules.Names.Lists.Companies.LongestAt(map.Text, i.End, i.Start) > 0))
            return [];
        if (items.Count < 2 && closing is { Noun.Label: "Enterprise", IsCountedOnly: false } && OneCompany(map, end, known) is { } company)
            items = [company];
        else if (items.Count < 2 || items.Exists(i => HoldsHalfOfMarks(map.Text, i)) || (closing.IsCountedOnly && items.Count != closing.Count))
            return [];
        return [.. items.Select(span => Member(map, span, closing.Noun, closing.Count > 0, known)).OfType<Mention>()];
    }

    /// <summary>天马微电子 in 天马微电子等企业: words of its own before the ending of a company; null where what stands there is a kind.</summary>
    private TextSpan? OneCompany(WordMap map, int end, List<Mention> known)
    {
        int head = end - rules.Names.Lists.Companies.LongestAt(map.Text, end, Math.Max(0, end - LongestEnding));
        int start = head == end ? end : _starts.Find(map, end, Math.Max(0, head - LongestHead));
        bool isOwn = head - start is >= 2 and < LongestHead && map.KindAt(start) == WordKind.Open && _identity.MarkOf(map, start, head) != NameMark.None;
        var span = new TextSpan(start, end);
        return isOwn && !known.Exists(m => m.Span.Overlaps(span) && (m.Label != "Industry" || m.Span.Start < head)) ? span : null;
    }

    /// <summary>True for 管理科学” in “社会和谐、管理科学”: the list stands in marks and is a motto.</summary>
    private static bool HoldsHalfOfMarks(string text, TextSpan item)
        => text.AsSpan(item.Start, item.Length).Count('“') != text.AsSpan(item.Start, item.Length).Count('”');

    /// <summary>The members before <paramref name="end"/> in order. 与 in 环境改善与生态治理 parts members only where 、 has not told as many as are counted.</summary>
    private List<TextSpan> Items(WordMap map, int end, int count, bool isShared, List<Mention> known)
    {
        var items = new List<TextSpan>();
        int close = end;
        while (true)
        {
            int start = StartOfItem(map, close, close == end, known, out bool isFirst);
            if (close - start < 2)
                break;
            items.Insert(0, new TextSpan(start, close));
            if (isFirst)
                break;
            close = start - 1;
        }
        if (items.Count > 0 && items.Count != count && Conjunction(map, items[^1], known) is { } split && !(isShared && IsPlace(map, split.Before) && !IsPlace(map, split.After)))
        {
            items[^1] = split.Before;
            items.Add(split.After);
        }
        return items;
    }

    private static bool IsPlace(WordMap map, TextSpan span) => map.NameAt(span.Start) is { IsPlace: true };

    /// <summary>Where the member that ends at <paramref name="end"/> starts; it is the first when no 、 stands before it,
    /// and a conjunction before the first of several is not in the list.</summary>
    private int StartOfItem(WordMap map, int end, bool isLast, List<Mention> known, out bool isFirst)
    {
        isFirst = false;
        int conjunction = -1;
        int floor = Math.Max(0, end - LongestItem);
        for (int i = end; i > floor;)
        {
            if (map.Text[i - 1] == '、')
                return i;
            var holder = known.Find(m => m.Span.End == i);
            if (holder is not null)
            {
                i = holder.Span.Start;
                continue;
            }
            if (map.KindAt(i - 1) == WordKind.Conjunction && conjunction < 0 && !isLast)
                conjunction = i;
            if (map.KindAt(i - 1) is WordKind.Stop or WordKind.Boundary && string.CompareOrdinal(map.Text, map.StartOf(i - 1), "以及", 0, 2) != 0)
            {
                floor = i;
                break;
            }
            i--;
        }
        isFirst = true;
        int start = FirstStart(map, Math.Max(floor, conjunction), end, known);
        // 医疗协同和公共安全两个领域: two members and no 、 between them.
        bool isPair = isLast && start - 1 > floor && start < end && map.KindAt(start - 1) == WordKind.Conjunction;
        return isPair && FirstStart(map, floor, map.StartOf(start - 1), known) is var first && map.StartOf(start - 1) - first >= 2 ? first : start;
    }

    private int FirstStart(WordMap map, int floor, int end, List<Mention> known)
    {
        var taken = known.Find(m => m.Span.End == end);
        if (taken is null)
            return _starts.Find(map, end, floor);
        // 昆山传感器: a field with its place before it is one member.
        var place = taken.Label == "Industry" ? known.Find(m => m.Span.End == taken.Span.Start && m.Label is "District" or "Region") : null;
        return (place ?? taken).Span.Start;
    }

    private static (TextSpan Before, TextSpan After)? Conjunction(WordMap map, TextSpan item, List<Mention> known)
    {
        for (int i = item.End - 2; i > item.Start; i--)
        {
            bool joins = map.StartOf(i) == i && (map.KindAt(i) == WordKind.Conjunction || string.CompareOrdinal(map.Text, i, "以及", 0, 2) == 0);
            if (!joins || known.Exists(m => m.Span.Start < i && m.Span.End > i))
                continue;
            int after = i + 1;
            while (after < item.End && map.StartOf(after) == i)
                after++;
            return (new TextSpan(item.Start, i), new TextSpan(after, item.End));
        }
        return null;
    }

    private Mention? Member(WordMap map, TextSpan span, ListNoun noun, bool isCounted, List<Mention> known)
    {
        // Marks round a member are no part of it.
        if (map.Text[span.Start] == '“' && map.Text[span.End - 1] == '”' && map.Text.IndexOf('”', span.Start) == span.End - 1)
            span = new TextSpan(span.Start + 1, span.End - 1);
        // 赣州稀土集团有限公司（持股35%）: what a bracket with a figure adds is no part of the name.
        if (map.Text[span.End - 1] == '）' && map.Text.IndexOf('（', span.Start, span.Length) is > 0 and var bracket && map.Text.AsSpan(bracket, span.End - bracket).ContainsAnyInRange('0', '9'))
            span = new TextSpan(span.Start, bracket);
        // 某某有限公司（某某）: a known name with its short one in a bracket.
        if (map.Text[span.End - 1] == '）' && map.Text.IndexOf('（', span.Start, span.Length) is > 0 and var aside && known.Exists(m => m.Span == new TextSpan(span.Start, aside)))
            return null;
        // 包头稀土高新区稀宝博为: the zone where a company is stands before its name.
        if (noun.Label == "Enterprise" && known.Find(m => m.Label == "Park" && m.Span.Start == span.Start && span.End - m.Span.End >= 2) is { } zone)
        {
            int lead = rules.Names.Leads.LongestAt(map.Text, zone.Span.End);
            span = new TextSpan(zone.Span.End + (lead > 1 && span.End - zone.Span.End - lead >= 2 ? lead : 0), span.End);
        }
        if (noun.Label == "Enterprise" && BehindKind(map, span) is > 0 and var own)
            span = new TextSpan(own, span.End);
        string text = span.Of(map.Text);
        var exact = known.Find(m => m.Span == span);
        if (exact?.Label == noun.Label)
            return isCounted && noun.Label == "Industry" && exact.Source == MentionSource.Lexicon ? exact with { IsListed = true } : null;
        // 临港 in 张江、金桥、临港等开发区: what the name may be besides, the list tells.
        if (rules.Lexicon.Of(text).FirstOrDefault(f => f.Entry.Label == noun.Label) is { } form)
            return new Mention(span, noun.Label, text, form.Entry.Name, MentionSource.Lexicon, "lexicon name in a list of its type") { IsListed = isCounted && noun.Label == "Industry" };
        if (noun.IsShared && !EndsInName(map, span) && known.TrueForAll(m => !m.Span.Overlaps(span) || (span.Contains(m.Span) && m.Label is "Industry" or "District" or "Region")))
            return new Mention(span, noun.Label, text, text + noun.Text, MentionSource.Context, "member of a list that shares its ending")
            {
                Parts = exact is null ? [] : [exact with { IsNested = true }],
            };
        if (exact is not null || known.Exists(m => m.Span.Overlaps(span) && (!span.Contains(m.Span) || (m.Span.End == span.End && !(noun.Label == "Enterprise" && (m.Label == "Industry" || IsBehindBrand(map, m, span)))))))
            return null;
        if (IsMoving(noun) && (span.Length < ShortestTenant || rules.Names.Contexts.Honours.NoHolders.LongestAt(map.Text, span.End, span.Start) > 0 || (rules.Names.Generic.Contains(map.Text.AsSpan(span.End - 2, 2)) && rules.Names.Lists.Companies.LongestAt(map.Text, span.End, span.Start) == 0)))
            return null;
        bool open = Enumerable.Range(span.Start, span.Length).All(i => map.KindAt(i) is not (WordKind.Boundary or WordKind.Stop));
        var mark = open ? _identity.MarkOf(map, span.Start, span.End) : NameMark.None;
        // 公共安全 in 医疗协同和公共安全两个领域: what is counted as a field is one, whatever its words.
        bool isCountedField = isCounted && open && span.Length >= 4 && noun.Label == "Industry" && noun.Text[^1] is '域' or '业';
        if ((mark == NameMark.None && !isCountedField) || (noun.Label == "Product" && mark != NameMark.Strong && !(noun.Text == "险种" && text[^1] == '险')) || (noun.Label == "Program" && !isCounted) || IsOfAnotherType(map.Text, span, noun.Label))
            return null;
        return new Mention(span, noun.Label, text, text, MentionSource.Context, "member of a list") { IsListed = isCounted && noun.Label == "Industry" };
    }

    /// <summary>Where the name starts in 锂电产业链链主企业欣旺达 and 园区集聚鼎益电子; 0 where it starts with the item.</summary>
    private int BehindKind(WordMap map, TextSpan item)
    {
        int kind = map.Text.LastIndexOf("企业", item.End - 1, item.Length, StringComparison.Ordinal);
        int start = kind > item.Start + 1 ? kind + 2 : map.Text.AsSpan(item.Start, item.Length).StartsWith("园区") && rules.Names.Leads.LongestAt(map.Text, item.Start + 2) is > 1 and var lead ? item.Start + 2 + lead : 0;
        return item.End - start >= 2 && start > 0 && !rules.Names.Generic.Contains(map.Text.AsSpan(start, 2)) && map.Text.AsSpan(start, item.End - start) is not "集团" && !map.Text.AsSpan(start, item.End - start).EndsWith("公司") ? start : 0;
    }

    /// <summary>True for the lists of those who move somewhere.</summary>
    private static bool IsMoving(ListNoun noun) => noun == _tenants || noun == _settlers;

    /// <summary>True for 四川 in 龙佰四川: two characters of its own stand before the place in a company's name.</summary>
    private static bool IsBehindBrand(WordMap map, Mention place, TextSpan span)
        => place.Label is "Region" or "District" && place.Span.Start - span.Start >= 2 && map.KindAt(span.Start) == WordKind.Open;

    private bool EndsInName(WordMap map, TextSpan span)
        => rules.Names.EndsIn(map.Text, Math.Max(span.Start, span.End - LongestEnding), span.End, static found => found.Exists(static r => r.Strictness == SuffixStrictness.Plain));

    /// <summary>True for 高新区管委会 in a list of companies: its ending tells another type.</summary>
    private bool IsOfAnotherType(string text, TextSpan span, string label)
        => rules.Names.EndsIn(text, Math.Max(span.Start, span.End - LongestEnding), span.End, found => found.TrueForAll(r => r.Label != label && r.Strictness == SuffixStrictness.Plain));

    /// <summary>紫金山 in 紫金山、太湖实验室: laboratories that share their ending.</summary>
    private void AddHeads(WordMap map, List<Mention> known)
    {
        int count = known.Count;
        for (int i = 0; i < count; i++)
        {
            var last = known[i];
            if (last.Label != "Institution" || last.Surface.Length > LongestHead + SharedEnding.Length || !last.Surface.EndsWith(SharedEnding, StringComparison.Ordinal))
                continue;
            for (int end = last.Span.Start - 1; end > 1 && map.Text[end] == '、' && Head(map, end, known) is { } head; end = head.Start - 1)
                known.Add(new Mention(head, last.Label, head.Of(map.Text), head.Of(map.Text) + SharedEnding, MentionSource.Context, "shares the ending of a list"));
        }
    }

    /// <summary>硅酸盐所 and 技术物理所 in 中科院上海光机所、硅酸盐所、技术物理所: institutes of the academy that is named before the first.</summary>
    private void AddInstitutes(WordMap map, List<Mention> known)
    {
        int count = known.Count;
        for (int i = 0; i < count; i++)
        {
            var first = known[i];
            if (first.Label != "Institution" || first.Surface[^1] != '所' || AcademyOf(first.Surface) is not { } academy)
                continue;
            int head = first.Span.Start + academy.Length;
            string place = rules.Lexicon.LongestAt(map.Text, head, first.Span.End - 1, out int seat) is { IsPlace: true } ? map.Text[head..(head + seat)] : "";
            for (int start = first.Span.End + 1; start < map.Text.Length && map.Text[start - 1] is '、' or '和';)
            {
                int end = map.Text.IndexOf('所', start, Math.Min(LongestInstitute, map.Text.Length - start)) + 1;
                var span = new TextSpan(start, Math.Max(start, end));
                if (span.Length < ShortestInstitute || !Enumerable.Range(start, span.Length - 1).All(i => map.KindAt(i) is WordKind.Open or WordKind.Protected) || known.Exists(m => m.Span.Overlaps(span)))
                    break;
                string surface = span.Of(map.Text);
                var institute = _academies.Select(a => rules.Lexicon.Of(a + place + surface)).FirstOrDefault(f => f.Count > 0);
                known.Add(new Mention(span, first.Label, surface, institute is null ? _academies[0] + place + surface : institute[0].Entry.Name, MentionSource.Context, "institute of the academy before it"));
                start = end + 1;
            }
        }
    }

    private static string? AcademyOf(string institute) => Array.Find(_academies, academy => institute.StartsWith(academy, StringComparison.Ordinal));

    /// <summary>The two to four open units before <paramref name="end"/> that a mark or a verb opens.</summary>
    private TextSpan? Head(WordMap map, int end, List<Mention> known)
    {
        for (int start = end - 1; start >= 0 && end - start <= LongestHead && map.KindAt(start) == WordKind.Open; start--)
        {
            bool opens = start == 0 || map.KindAt(start - 1) is WordKind.Stop or WordKind.Boundary || rules.Names.Leads.LongestBefore(map.Text, start, Math.Max(0, start - 2)) > 1;
            var span = new TextSpan(start, end);
            if (opens && span.Length > 1)
                return _identity.MarkOf(map, start, end) != NameMark.None && !known.Exists(m => m.Span.Overlaps(span)) ? span : null;
        }
        return null;
    }

    /// <summary>Marks the fields of 电子信息34家、生物医药20家: fields that figures are told of are spoken of for their own sake.</summary>
    private static bool CountFields(WordMap map, List<Mention> all)
    {
        List<int>? counted = null;
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i] is { Label: "Industry", IsListed: false } field && (IsFigure(map, field.Span.End) || IsPairOfFigure(map, field.Span.End)))
                (counted ??= []).Add(i);
        }
        if (counted is null || counted.Count < LeastCounted)
            return false;
        foreach (int i in counted)
            all[i] = all[i] with { IsListed = true };
        return true;
    }

    /// <summary>True for 新能源 in 新能源和新材料产业各批准2个.</summary>
    private static bool IsPairOfFigure(WordMap map, int end)
        => end < map.Text.Length && map.Text[end] is '和' or '与' && map.NameAt(end + 1) is { Forms.IsIndustry: true } next && next.End < map.Text.Length
            && map.Text.AsSpan(next.End, Math.Min(LongestKind + 1, map.Text.Length - next.End)).Contains('各') && IsFigure(map, next.End);

    private static bool IsFigure(WordMap map, int end)
        => FigureBehind().IsMatch(map.Text, end);

    [GeneratedRegex(@"\G(领域|产业|行业|技术|类)?各?(企业|项目|成果)?(批准|新增|占比?|达到?|为|有|共|认定|立项|实现)?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex FigureBehind();

    /// <summary>聚变能源 in 量子信息、聚变能源、集成电路: an item beside a known field in a list is a field.</summary>
    private void AddNeighbours(WordMap map, List<Mention> known)
    {
        string text = map.Text;
        if (!known.Exists(m => IsListedField(text, m)))
            return;
        var found = new List<Mention>();
        foreach (var field in known.Where(m => IsListedField(text, m)).OrderBy(m => m.Span.Start))
        {
            int end = field.Span.Start - 1;
            if (ClosesOtherwise(text, field.Span.End))
                continue;
            if (end > 0 && text[end] == '、' && Beside(map, end, -1, known) is { } before)
                found.Add(before);
            int start = field.Span.End;
            if (start < text.Length && text[start] is '、' or '和' && Beside(map, start, 1, known) is { } after)
                found.Add(after);
        }
        known.AddRange(found);
    }

    private static bool IsListedField(string text, Mention mention)
        => mention.Label == "Industry" && ((mention.Span.Start > 1 && text[mention.Span.Start - 1] == '、') || (mention.Span.End < text.Length && text[mention.Span.End] is '、' or '和'));

    /// <summary>True before 等内容 and 等议题: what the list holds is spoken of, and is no field that anything works in.</summary>
    private bool ClosesOtherwise(string text, int from)
    {
        int stop = text.AsSpan(from, Math.Min(LongestRest, text.Length - from)).IndexOfAny(_closers);
        return stop >= 0 && text[from + stop] == '等' && rules.Names.Lists.Topics.LongestAt(text, from + stop + 1) > 0;
    }

    /// <summary>The unknown words between the separator at <paramref name="separator"/> and the next one in direction <paramref name="step"/>, when they can be a field.</summary>
    private Mention? Beside(WordMap map, int separator, int step, List<Mention> known)
    {
        int at = separator + step;
        while (at >= 0 && at < map.Text.Length && map.KindAt(at) is WordKind.Open or WordKind.Protected && Math.Abs(at - separator) <= LongestField)
            at += step;
        bool closed = at < 0 || at >= map.Text.Length || map.KindAt(at) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction;
        var span = step > 0 ? new TextSpan(separator + 1, Math.Min(at, map.Text.Length)) : new TextSpan(at + 1, separator);
        bool verb = at >= 0 && at < map.Text.Length && step > 0 && map.KindAt(at) == WordKind.Boundary && map.Text[at] is not ('等' or '为');
        if (!closed || verb || span.Length is < 2 or > LongestField || known.Exists(m => m.Span.Overlaps(span)))
            return null;
        string name = span.Of(map.Text);
        return name.Any(char.IsAsciiDigit) || _identity.MarkOf(map, span.Start, span.End) == NameMark.None ? null : new Mention(span, "Industry", name, name, MentionSource.Context, "beside a field in a list");
    }
}
