using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes titles that many hold and that look like the name of one body: 入选国家级…基地, 新增省级以上众创空间121家.</summary>
internal sealed partial class HonourRecognizer(NameRules rules)
{
    private const int LongestTitle = 30;
    // A turn may stand at the end of the longest; without a verb or a turn only a count makes a title of the words.
    private const int LongestReach = 40;
    private const int LongestField = 10;
    private const int LongestQuoted = 12;
    private const int LongestKind = 4;
    private const int ShortestTitle = 5;
    private const int ShortestPrize = 4;
    private const int ShortestGiven = 4;
    private const string Becoming = "成为";
    private const string Passing = "通过";
    // 获得国家绿色园区称号.
    private const string Called = "称号";
    private readonly HonourRules _words = rules.Contexts.Honours;
    private readonly NameIdentity _identity = new(rules);

    public void Recognize(WordMap map, List<Mention> found)
    {
        int last = 0;
        for (int i = 0; i < map.Text.Length; i++)
        {
            if (i < last || !Opens(map, i) || Title(map, i) is not { } span)
                continue;
            last = span.End;
            span = new TextSpan(span.Start, WithRole(map.Text, span.End));
            string surface = span.Of(map.Text);
            string name = WithoutTurn(map, span);
            found.Add(new Mention(span, "Program", surface, name, name == surface ? MentionSource.Suffix : MentionSource.Context, "title that many hold"));
        }
    }

    /// <summary>True where a verb may stand, and behind a mark or a word that bounds names.</summary>
    private static bool Opens(WordMap map, int at)
        => (at == 0 || map.MayOpen(at, Openings.HonourVerb) || map.KindAt(at - 1) is WordKind.Stop or WordKind.Boundary) && map.StartOf(at) == at;

    /// <summary>认定为省产业技术研究院建设单位: who is to build one bears that title.</summary>
    private static int WithRole(string text, int end)
    {
        foreach (string role in _roles)
        {
            if (string.CompareOrdinal(text, end, role, 0, role.Length) == 0)
                return end + role.Length;
        }
        return Rank().Match(text, end) is { Success: true } rank ? end + rank.Length : end;
    }

    /// <summary>（市） in 国家知识产权试点县（市）: places of another rank that may bear it too.</summary>
    [GeneratedRegex(@"\G[（(][市区县旗、]{1,5}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    // 创新型, 领军, 龙头, 骨干, 百强, 标杆, 瞪羚, 独角兽.
    private static readonly SearchValues<char> _standings = SearchValues.Create("型军头干强新优杆羚兽鹰点范”");

    private static readonly SearchValues<string> _gathering = SearchValues.Create(["集聚", "聚集", "汇聚", "拥有", "引进", "引育", "入驻", "落户"], StringComparison.Ordinal);

    // 省级工程技术研究中心累计达420家: how many there are by now.
    private static readonly TermSet _totals = new(["累计达", "累计达到", "达到", "达", "已达", "总数达", "总数达到", "增至", "累计"]);

    private static readonly TermSet _members = new(["成员", "会员", "理事", "副理事", "常务理事", "秘书长", "工作组成员"]);

    private static readonly string[] _roles = ["建设单位", "创建单位", "培育单位", "试点单位"];

    /// <summary>上海市创新型企业 for 上海市首批创新型企业.</summary>
    private string WithoutTurn(WordMap map, TextSpan span)
    {
        for (int i = span.Start + 2; i < span.End - 2; i++)
        {
            if (map.Text[i] is '首' or '第' && _words.Editions.LongestAt(map.Text, i) is > 0 and var turn)
                return map.Text[span.Start..i] + map.Text[(i + turn)..span.End];
        }
        return span.Of(map.Text);
    }

    /// <summary>The title that a verb at <paramref name="at"/> gives, or that a rank there opens and a count closes.</summary>
    private TextSpan? Title(WordMap map, int at)
    {
        bool isVerb = map.MayOpen(at, Openings.HonourVerb);
        int strong = isVerb ? _words.Verbs.LongestAt(map.Text, at) : 0;
        int verb = isVerb ? Math.Max(strong, _words.WeakVerbs.LongestAt(map.Text, at)) : 0;
        if (verb == 0 && at > 0 && map.KindAt(at - 1) is not (WordKind.Stop or WordKind.Boundary))
            return null;
        int start = Opening(map, at + verb);
        if (start >= map.Text.Length || (start == at && !map.Text.AsSpan(start, Math.Min(LongestReach, map.Text.Length - start)).ContainsAnyInRange('0', '9')))
            return null;
        if (strong > 0 && Quoted(map, start) is { } quoted)
            return quoted;
        int end = EndOf(map, start);
        if (strong > 0 && IsPrize(map, start, end, at, strong))
            return new TextSpan(start, end);
        // 成为科技部科技金融服务首批试点单位: what one becomes is a title where somebody gives it.
        if (verb > 0 && string.CompareOrdinal(map.Text, at, Becoming, 0, Becoming.Length) == 0 && map.NameAt(start) is { Forms.Sure.Entry.Label: "Agency" } bestower
            && _words.Kinds.LongestAt(map.Text, end) is > 0 and var rank && end - rank - bestower.End >= ShortestGiven)
            return new TextSpan(bestower.End, end);
        // 成为A联盟成员单位: a part in it, and no title.
        if (_members.LongestAt(map.Text, end) > 0)
            return null;
        bool counted = NameEdge.IsCounted(map.Text, end + _totals.LongestAt(map.Text, end));
        bool listed = map.Text.AsSpan(0, end).EndsWith("名单");
        end -= _words.Tails.LongestAt(map.Text, end);
        if (end - start < ShortestTitle)
            return null;
        if (_words.Projects.LongestAt(map.Text, end) is > 0 and var project)
            return (counted || (verb > 0 && !map.Text.AsSpan(at).StartsWith(Passing))) && IsScheme(map, start, end - project) ? new TextSpan(start, end) : null;
        // 基金投资企业12家: what was done with those who are counted.
        if (counted && _words.Done.LongestAt(map.Text, end) > 0)
            return null;
        if (counted && _words.Counted.LongestAt(map.Text, end) is > 0 and var title)
            return HasOwnWords(map, start, end - title) ? new TextSpan(start, end) : null;
        int kind = _words.Kinds.LongestAt(map.Text, end);
        if (kind == 0 || end - kind <= start)
            return null;
        // 北外滩集聚航运企业4700余家: a verb stands within.
        if (counted && map.Text.AsSpan(start, end - start).IndexOfAny(_gathering) >= 0)
            return null;
        // 全市新材料企业有812家: companies of a field.
        if (strong == 0 && map.Text.AsSpan(end - kind, kind) is "企业" && map.NameEndingAt(end - kind) is { Forms.IsIndustry: true } field && field.Start <= start + 2)
            return null;
        // 定襄县锻造企业120家: companies of a trade, where no word tells a rank among them.
        if (verb == 0 && map.Text.AsSpan(end - kind, kind) is "企业" && map.NameAt(start) is { IsPlace: true } && !_standings.Contains(map.Text[end - kind - 1]))
            return null;
        // 公布第九批国家农业科技园区名单: what a list is of is a title.
        bool isStrong = strong == verb || (verb > 0 && (listed || string.CompareOrdinal(map.Text, end, Called, 0, Called.Length) == 0));
        // 列为全省创新型园区试点: who gives it stands in the turn.
        bool ofAll = isStrong && start - 2 >= at + verb && map.Text[start - 2] == '全' && map.Text[start - 1] is '省' or '市' or '国' or '区';
        // 被列入科技部科技体制改革典型案例: so does who gives it.
        if (isStrong && verb > 0 && map.NameAt(start) is { Forms.Sure.Entry.Label: "Agency" } giver && end - kind - giver.End >= ShortestGiven)
            return new TextSpan(giver.End, end);
        bool ranked = counted ? _words.Ranks.LongestAt(map.Text, start) > 1 || OpensWithPlace(map, start, end - kind) : ofAll || verb > 0 && IsTitle(map, start, end - kind, isStrong || _words.OfPlaces.LongestAt(map.Text, end) > 0);
        return ranked ? new TextSpan(start, end) : null;
    }

    /// <summary>数字经济“领跑企业” in 入选全省数字经济“领跑企业”名单: a title that is told in marks, with the field or the place before them and the kind behind; null where words that nobody knows make it a clause.</summary>
    private TextSpan? Quoted(WordMap map, int start)
    {
        string text = map.Text;
        int open = start;
        while (open < text.Length && open - start <= LongestField && map.KindAt(open) is not (WordKind.Stop or WordKind.Boundary or WordKind.Conjunction) && text[open] is not ('“' or '”' or '（'))
            open++;
        // 科技部“…试点单位”: who gives it is no part of it.
        if (open == start || open >= text.Length || text[open] != '“' || map.NameEndingAt(open) is { IsActor: true } || map.NameAt(start) is { IsPlace: true } place && place.End == open)
            return null;
        int close = text.IndexOf('”', open);
        if (close < 0 || close - open > LongestQuoted || text.AsSpan(open, close - open).ContainsAny('，', '。', '、'))
            return null;
        int kind = KindBehind(text, close + 1);
        if (kind == 0 && _words.Kinds.LongestAt(text, close) == 0)
            return null;
        var span = new TextSpan(start, close + 1 + kind);
        return map.NameEndingAt(span.End) is { Forms.Sure.Entry.Label: "Program" } ? null : span;
    }

    /// <summary>Length of 企业 or 示范基地 at <paramref name="at"/>; 0 where no kind stands there.</summary>
    private int KindBehind(string text, int at)
    {
        for (int end = Math.Min(text.Length, at + LongestKind); end > at; end--)
        {
            if (_words.Kinds.LongestAt(text, end, at) == end - at)
                return end - at;
        }
        return 0;
    }

    /// <summary>False for 长宁区培育企业: its kind alone.</summary>
    private static bool HasOwnWords(WordMap map, int start, int end)
        => end - (map.NameAt(start) is { IsPlace: true } place ? place.End : start) >= 2;

    /// <summary>True for 上海市工程技术研究中心 before 2家: what a place has several of.</summary>
    private static bool OpensWithPlace(WordMap map, int start, int kind)
        => map.NameAt(start) is { IsPlace: true } place && place.End < kind && map.Text[place.End - 1] is '市' or '省' or '区' or '县';

    /// <summary>False for 国家重大项目, which tells no scheme.</summary>
    private bool IsScheme(WordMap map, int start, int end)
    {
        int rank = _words.Ranks.LongestAt(map.Text, start);
        int own = end - start - rank;
        return own >= 4 && (HasRank(map.Text, start) || (rank == 1 && map.Text[start + 1] == '重')) && map.Text[end - 1] is not ('金' or '级') && map.Text.IndexOf("各", start, end - start, StringComparison.Ordinal) < 0 && (own > 4 || !map.Text.AsSpan(start + rank).StartsWith("重"));
    }

    /// <summary>Where a title starts: the body that gives it (科技部国家…) and the turn (首批) are left aside.</summary>
    private int Opening(WordMap map, int start)
    {
        string text = map.Text;
        if (map.NameAt(start) is { IsActor: true, Forms.Sure.Entry.Label: "Agency" } giver && _words.Ranks.LongestAt(text, giver.End) > 1)
            start = giver.End;
        // 2010年度上海市某某项目: the year is no part of the title.
        if (start < text.Length && char.IsAsciiDigit(text[start]) && Year().Match(text, start) is { Success: true } year)
            start += year.Length;
        for (int edition = _words.Editions.LongestAt(text, start); edition > 0 && start + edition < text.Length; edition = _words.Editions.LongestAt(text, start))
            start += edition;
        return start;
    }

    [GeneratedRegex(@"\G[0-9]{4}年度?", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    private bool HasRank(string text, int start)
        => _words.Ranks.LongestAt(text, start) switch
        {
            0 => false,
            1 => start + 1 < text.Length && text[start + 1] is not ('场' or '域' or '内' or '区' or '级' or '间' or '重' or '外' or '属'),
            _ => true,
        };

    /// <summary>True where a rank opens the title, or a place with nothing but words of its kind behind it (天津市科技领军企业).</summary>
    private bool IsTitle(WordMap map, int start, int kind, bool isStrong)
    {
        string text = map.Text;
        if (map.NameAt(start) is { IsPlace: true } place)
            return place.End < kind && _identity.MarkOf(map, place.End, kind) is var mark && (mark == NameMark.None || (isStrong && mark == NameMark.Weak));
        int rank = _words.Ranks.LongestAt(text, start);
        bool ofState = rank == 2 && text[start] == '国';
        return rank > 1 ? isStrong || !ofState : HasRank(text, start);
    }

    /// <summary>True for 浙江省科技创新鼎 behind 获评: what is won is a title, whatever its ending, where a place or a rank opens it and the clause ends with it.</summary>
    private bool IsPrize(WordMap map, int start, int end, int verb, int length)
    {
        if (!_words.Wins.Contains(map.Text.AsSpan(verb, length)) || (end < map.Text.Length && map.KindAt(end) != WordKind.Stop))
            return false;
        // 命名为中小企业知识产权集聚区: nothing but words of its kind, so it is no one's own name.
        int kind = _words.Kinds.LongestAt(map.Text, end);
        if (kind > 0 && end - kind - start >= ShortestPrize && map.NameAt(start) is null && _identity.MarkOf(map, start, end - kind) == NameMark.None)
            return true;
        int opening = map.NameAt(start) is { IsPlace: true } place ? place.End : start + (_words.Ranks.LongestAt(map.Text, start) is > 1 and var rank ? rank : 0);
        return opening > start && end - opening >= ShortestPrize && map.Text.IndexOf('奖', start, end - start) < 0;
    }

    /// <summary>Where the words of the title end; its turn may stand among them (安徽省首批科技创新示范街区).</summary>
    private int EndOf(WordMap map, int start)
    {
        int end = start;
        while (end < map.Text.Length && end - start < LongestTitle && map.KindAt(end) is not (WordKind.Stop or WordKind.Conjunction) && map.Text[end] is not ('（' or '(' or '“' or '”'))
        {
            int turn = map.KindAt(end) == WordKind.Boundary ? _words.Editions.LongestAt(map.Text, end) : 1;
            if (turn == 0 || (map.KindAt(end) == WordKind.Boundary && end == start))
                break;
            end += turn;
        }
        return end;
    }
}
