namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Finds where a name starts when its ending is known: the longest sensible left boundary.</summary>
internal sealed class NameStart(NameRules rules)
{
    private const int LongestName = 48;
    private const int LongestQuotation = 32;
    private const int LongestBody = 6;
    private const int LongestPeriod = 5;
    private readonly NameLead _leads = new(rules);
    private readonly JoinedHalves _halves = new(rules);

    /// <summary>The start of the name whose ending starts at <paramref name="ending"/>; equal to it when nothing belongs before it.</summary>
    public int Find(WordMap map, int ending, int limit)
    {
        int floor = Math.Max(limit, ending - LongestName);
        int start = Walk(map, ending, floor, ending);
        return _leads.BehindVerb(map, _leads.Trim(map, start, ending), ending);
    }

    private int Walk(WordMap map, int from, int floor, int ending)
    {
        int start = from;
        bool afterQuotation = false;
        while (start > floor)
        {
            int at = start - 1;
            char unit = map.Text[at];
            if (unit is '”' or '"' or '）' or ')' or '〕')
            {
                int open = Opening(map.Text, at, floor);
                if (open < 0 || IsByline(map.Text, open) || (afterQuotation && unit == '”' && map.Text[start] == '“' && rules.EndsInName(map.Text, open, at)))
                    break;
                afterQuotation |= unit is '”' or '"' && !IsPlanPeriod(map.Text, open, at);
                start = open;
                continue;
            }
            if (unit is '“' or '（' or '(' or '〔' || map.KindAt(at) is WordKind.Stop or WordKind.Boundary)
                return BrandStart(map, at, floor, start, ending) ?? SkipDashes(map.Text, start, ending);
            if (map.KindAt(at) == WordKind.Conjunction)
            {
                int left = LeftOfConjunction(map, map.StartOf(at), floor, start, ending);
                if (left < 0)
                    break;
                return left;
            }
            if (IsApart(map, at, floor, start, ending) || (afterQuotation && map.KindAt(at) == WordKind.Open && !IsEdition(map.Text, at)))
                break;
            start = Math.Max(floor, map.StartOf(at));
        }
        return SkipDashes(map.Text, start, ending);
    }

    /// <summary>True for （记者某某） in 本报讯（记者某某）A大会在B举行: who wrote it.</summary>
    private static bool IsByline(string text, int open)
        => text[open] is '（' or '(' && (text.AsSpan(open + 1).StartsWith("记者") || text.AsSpan(open + 1).StartsWith("通讯员"));

    /// <summary>True for “十二五” in 科技创新“十二五”规划: a plan period is no name of its own.</summary>
    private static bool IsPlanPeriod(string text, int open, int close)
        => close - open is 3 or 4 && text[open + 1] == '十' && text[close - 1] == '五';

    /// <summary>True for “十四五” behind 和 in 一号文件和“十四五”规划: the plan of a period is one of its own.</summary>
    private static bool OpensPlanPeriod(string text, int start)
        => text[start] == '“' && text.IndexOf('”', start, Math.Min(LongestPeriod, text.Length - start)) is >= 0 and var close && IsPlanPeriod(text, start, close);

    /// <summary>True for a character that is a word before the name: a day, with, formerly, now, is, such as.</summary>
    private bool IsApart(WordMap map, int at, int floor, int start, int ending) => map.Text[at] switch
    {
        // 22日嘉兴科技城管委会: a day before the name.
        '日' => at > 0 && char.IsAsciiDigit(map.Text[at - 1]),
        '同' => OpensOther(map, at, start, ending) || IsWith(map, at, floor),
        '原' or '现' or '系' or '如' => OpensOther(map, at, start, ending),
        // 每年1亿元，交襄阳市科技局管理.
        '交' => map.KindAt(at) == WordKind.Open && map.OpensClause(at) && map.NameAt(start) is { IsPlace: true },
        // 股权划转至绵阳…集团, 送往上海…公司: to whom.
        '至' or '往' => map.KindAt(at) == WordKind.Open && map.NameAt(start) is { Forms.IsIndustry: false },
        _ => false,
    };

    /// <summary>True for 同英国牛津大学, 原上海市…研究所, 现安琪…公司, 系深圳市…公司, 原市…领导小组, 智库如腾讯研究院: with, formerly, now, is, such as.</summary>
    private static bool OpensOther(WordMap map, int at, int start, int ending)
        => map.KindAt(at) == WordKind.Open && start < ending && (map.NameAt(start) is { Forms.IsIndustry: false } || (map.Text[at] is not ('系' or '如') && map.Text[start] is '市' or '省' or '区' or '县'));

    /// <summary>True for 该院同某某股份签约, and for 某某大学同开发区管委会 and 我局同某某银行: two bodies.</summary>
    private bool IsWith(WordMap map, int at, int floor)
        => (at - 2 >= floor && map.Text[at - 2] is '该' or '我')
            || (map.KindAt(at) == WordKind.Open && (map.NameEndingAt(at) is { IsActor: true } || rules.EndsInName(map.Text, Math.Max(floor, at - LongestBody), at)));

    /// <summary>厦门 in 厦门瑞为信息技术有限公司: a brand of two characters behind the company's place, whose second is else a word that bounds names; null elsewhere.</summary>
    private int? BrandStart(WordMap map, int at, int floor, int start, int ending)
    {
        bool isCompany = start < ending && rules.Endings.Companies.LongestAt(map.Text, ending) > 0;
        if (!isCompany || at - 2 < floor || map.KindAt(at) != WordKind.Boundary || map.StartOf(at) != at || start != at + 1 || map.NameAt(start) is { IsPlace: true } or { IsActor: true })
            return null;
        return map.KindAt(at - 1) == WordKind.Open && map.NameEndingAt(at - 1) is { IsPlace: true } place && place.Start >= floor && map.OpensClause(place.Start) ? place.Start : null;
    }

    /// <summary>Where a name that reaches over the conjunction starts, or -1 where the conjunction joins two things.</summary>
    private int LeftOfConjunction(WordMap map, int conjunction, int floor, int right, int ending)
    {
        if (map.NameAt(right) is { IsPlace: true } or { IsActor: true } or { Forms.Sure.Entry.Label: "Park" } || OpensPlanPeriod(map.Text, right))
            return -1;
        int left = _leads.Trim(map, Walk(map, conjunction, floor, conjunction), conjunction);
        return _halves.AreOne(map, left, conjunction, right, ending) ? left : -1;
    }

    private static int Opening(string text, int close, int floor)
    {
        char opening = text[close] switch { '”' => '“', '"' => '"', '）' => '（', ')' => '(', _ => '〔' };
        for (int i = close - 1; i >= floor && close - i <= LongestQuotation; i--)
        {
            if (text[i] == opening || (opening == '(' && text[i] == '（') || (opening == '（' && text[i] == '('))
                return i;
            if (text[i] is '。' or '\n' or '；')
                return -1;
        }
        return -1;
    }

    private static bool IsEdition(string text, int at)
        => char.IsAsciiDigit(text[at]) || text[at] is '年' or '届' or '第' or '期' or '度' or '—' or '-' || "一二三四五六七八九十首".Contains(text[at], StringComparison.Ordinal);

    private static int SkipDashes(string text, int start, int ending)
    {
        while (start < ending && text[start] is '—' or '-' or '－' or '·' or '+' or '/' or '.' or '%')
            start++;
        return start;
    }
}
