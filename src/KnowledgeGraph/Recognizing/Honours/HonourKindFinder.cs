using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Honours;

/// <summary>Tells whether words that end in a kind are a title that many hold, and not what one body or a trade is: a verb, a rank, a place or a count has to tell.</summary>
internal sealed class HonourKindFinder(NameRules rules)
{
    private const int ShortestGiven = 4;
    private const string Company = "企业";
    private const string Country = "全国";
    private const string Passing = "通过";
    // 获得国家绿色园区称号.
    private const string Called = "称号";
    private readonly HonourRules _words = rules.Contexts.Honours;
    private readonly NameIdentity _identity = new(rules);

    /// <summary>The title in <paramref name="words"/>, without the body that gives it; null where they are none.</summary>
    public TextSpan? Find(WordMap map, HonourCandidate words)
    {
        string text = map.Text;
        var (start, end) = (words.Span.Start, words.Span.End);
        if (_words.Projects.LongestAt(text, end) is > 0 and var project)
            return (words.IsCounted || (words.Verb.IsThere && !text.AsSpan(words.Verb.Start).StartsWith(Passing))) && IsScheme(text, start, end - project) ? words.Span : null;
        // 基金投资企业12家: what was done with those who are counted.
        if (words.IsCounted && _words.Done.LongestAt(text, end) > 0)
            return null;
        if (words.IsCounted && _words.Counted.LongestAt(text, end) is > 0 and var counted)
            return HasOwnWords(map, start, end - counted) ? words.Span : null;
        int kind = _words.Kinds.LongestAt(text, end);
        if (IsMeans(map, words))
            return null;
        if (kind == 0 || end - kind <= start || IsTrade(map, words, end - kind) || IsFromLevelOn(text, start, end))
            return null;
        // 公布第九批国家农业科技园区名单: what a list is of is a title.
        bool isStrong = words.Verb.Strong == words.Verb.Length || words.IsListed || string.CompareOrdinal(text, end, Called, 0, Called.Length) == 0;
        // 被列入科技部科技体制改革典型案例: so is what somebody gives.
        if (isStrong && words.Verb.IsThere && BehindGiver(map, words.Span, kind) is { } given)
            return given;
        return (words.IsCounted ? IsCountedTitle(map, start, end - kind) : IsTitle(map, words, end - kind, isStrong)) ? words.Span : null;
    }

    /// <summary>True for 通过某某平台发布需求: something is done with its help.</summary>
    private bool IsMeans(WordMap map, HonourCandidate words)
    {
        int end = words.Span.End;
        return words.Verb.IsThere && map.Text.AsSpan(words.Verb.Start).StartsWith(Passing)
            && end < map.Text.Length && map.KindAt(end) == WordKind.Boundary && _words.Passed.LongestAt(map.Text, end) == 0;
    }

    /// <summary>The title behind the agency that opens <paramref name="words"/>, which end in a kind of that length; null where none gives it.</summary>
    public static TextSpan? BehindGiver(WordMap map, TextSpan words, int kind)
        => map.NameAt(words.Start) is { Forms.Sure.Entry.Label: "Agency" } giver && words.End - kind - giver.End >= ShortestGiven ? new TextSpan(giver.End, words.End) : null;

    /// <summary>True for 省级以上创新平台: bodies from a level on are counted, and hold no title of that name.</summary>
    private bool IsFromLevelOn(string text, int start, int end)
        => _words.Ranks.LongestAt(text, start) is > 2 and var rank && text.AsSpan(0, start + rank).EndsWith("以上") && _words.NotAbove.LongestAt(text, end) > 0;

    /// <summary>False for 国家重大项目, which tells no scheme.</summary>
    private bool IsScheme(string text, int start, int end)
    {
        int rank = _words.Ranks.LongestAt(text, start);
        int own = end - start - rank;
        return own >= 4 && (HasRank(text, start) || (rank == 1 && text[start + 1] == '重')) && text[end - 1] is not ('金' or '级') && text.IndexOf("各", start, end - start, StringComparison.Ordinal) < 0 && (own > 4 || !text.AsSpan(start + rank).StartsWith("重"));
    }

    /// <summary>False for 长宁区培育企业: its kind alone.</summary>
    private static bool HasOwnWords(WordMap map, int start, int end)
        => end - (map.NameAt(start) is { IsPlace: true } place ? place.End : start) >= 2;

    /// <summary>True for companies that are told by their field or their place, or that a verb within gathers.</summary>
    private bool IsTrade(WordMap map, HonourCandidate words, int kind)
    {
        var (start, end) = (words.Span.Start, words.Span.End);
        // 北外滩集聚航运企业4700余家: a verb stands within.
        if (words.IsCounted && map.Text.AsSpan(start, end - start).IndexOfAny(_words.Gathering) >= 0)
            return true;
        if (words.Verb.IsStrong || map.Text.AsSpan(kind, end - kind) is not Company)
            return false;
        // 全市新材料企业有812家: companies of a field.
        if (map.NameEndingAt(kind) is { Forms.IsIndustry: true } field && field.Start <= start + 2)
            return true;
        // 定襄县锻造企业120家: companies of a trade, where no word tells a rank among them.
        return !words.Verb.IsThere && map.NameAt(start) is { IsPlace: true } && _words.Standings.LongestAt(map.Text, kind) == 0;
    }

    /// <summary>True where a rank opens what is counted, or a place that has several of them (上海市工程技术研究中心 before 2家).</summary>
    private bool IsCountedTitle(WordMap map, int start, int kind)
        => _words.Ranks.LongestAt(map.Text, start) > 1
            || (map.NameAt(start) is { IsPlace: true } place && place.End < kind && map.Text[place.End - 1] is '市' or '省' or '区' or '县');

    /// <summary>True where the turn tells who gives it (列为全省创新型园区试点), a rank opens it, or a place with nothing but words of its kind behind it (天津市科技领军企业).</summary>
    private bool IsTitle(WordMap map, HonourCandidate words, int kind, bool isStrong)
    {
        string text = map.Text;
        int start = words.Span.Start;
        if (isStrong && start - 2 >= words.Verb.End && text[start - 2] == '全' && text[start - 1] is '省' or '市' or '国' or '区')
            return true;
        if (!words.Verb.IsThere)
            return false;
        bool isOfPlace = _words.OfPlaces.LongestAt(text, words.Span.End) > 0;
        isStrong |= isOfPlace;
        // 获批全国首个民营经济示范城市: the first of the country is one that the state names.
        if (isOfPlace && start > words.Verb.End && text.AsSpan(words.Verb.End).StartsWith(Country))
            return true;
        if (map.NameAt(start) is { IsPlace: true } place)
            return place.End < kind && _identity.MarkOf(map, place.End, kind) is var mark && (mark == NameMark.None || (isStrong && mark == NameMark.Weak));
        int rank = _words.Ranks.LongestAt(text, start);
        bool ofState = rank == 2 && text[start] == '国';
        return rank > 1 ? isStrong || !ofState : HasRank(text, start);
    }

    private bool HasRank(string text, int start)
        => _words.Ranks.LongestAt(text, start) switch
        {
            0 => false,
            1 => start + 1 < text.Length && text[start + 1] is not ('场' or '域' or '内' or '区' or '级' or '间' or '重' or '外' or '属'),
            _ => true,
        };
}
