using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Honours;

/// <summary>Finds the title that a verb gives, or that a rank opens and a count closes: by its marks, by the verb, by who gives it, else by its kind.</summary>
internal sealed partial class HonourFinder(NameRules rules)
{
    private const int LongestTitle = 30;
    // A turn may stand at the end of the longest; without a verb or a turn only a count makes a title of the words.
    private const int LongestReach = 40;
    private const int ShortestTitle = 5;
    private const int ShortestPrize = 4;
    private const int ShortestOutright = 2;
    private const string Becoming = "成为";
    private readonly HonourRules _words = rules.Contexts.Honours;
    private readonly NameIdentity _identity = new(rules);
    private readonly QuotedHonourFinder _quoted = new(rules.Contexts.Honours);
    private readonly HonourKindFinder _kinds = new(rules);

    /// <summary>The title behind <paramref name="verb"/>; null where what stands there is none.</summary>
    public TextSpan? Find(WordMap map, HonourVerb verb)
    {
        string text = map.Text;
        int start = Opening(map, verb.End);
        if (start >= text.Length || (start == verb.Start && !text.AsSpan(start, Math.Min(LongestReach, text.Length - start)).ContainsAnyInRange('0', '9')))
            return null;
        if (verb.IsStrong && _quoted.Find(map, start) is { } quoted)
            return quoted;
        int end = EndOf(map, start, start);
        if (verb.IsStrong && end < text.Length && map.KindAt(end) == WordKind.Conjunction && OpensRanked(map, start, end))
            end = EndOf(map, start, end + 1);
        var span = new TextSpan(start, end);
        if (verb.IsStrong && (IsPrize(map, span, verb) || IsOutright(map, span)))
            return span;
        if (OfGiver(map, span, verb) is { } given)
            return given;
        // 成为A联盟成员单位: a part in it, and no title.
        if (_words.Members.LongestAt(text, end) > 0)
            return null;
        bool isCounted = NameEdge.IsCounted(text, end + _words.Totals.LongestAt(text, end));
        bool isListed = text.AsSpan(0, end).EndsWith("名单");
        span = new TextSpan(start, end - _words.Tails.LongestAt(text, end));
        return span.Length < ShortestTitle ? null : _kinds.Find(map, new HonourCandidate(span, verb, isCounted, isListed));
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

    /// <summary>True for 国家文化 in 国家文化和旅游消费试点城市: what a rank opens and no kind ends goes on behind the conjunction.</summary>
    private bool OpensRanked(WordMap map, int start, int end)
        => _words.Ranks.LongestAt(map.Text, start) > 1 && _words.Kinds.LongestAt(map.Text, end) == 0 && _words.Tails.LongestAt(map.Text, end) == 0 && map.NameEndingAt(end) is null or { Forms.IsIndustry: true };

    /// <summary>Where the words of the title end; its turn may stand among them (安徽省首批科技创新示范街区).</summary>
    private int EndOf(WordMap map, int start, int from)
    {
        int end = from;
        while (end < map.Text.Length && end - start < LongestTitle && map.KindAt(end) is not (WordKind.Stop or WordKind.Conjunction) && map.Text[end] is not ('（' or '(' or '“' or '”'))
        {
            int turn = map.KindAt(end) == WordKind.Boundary ? _words.Editions.LongestAt(map.Text, end) : 1;
            if (turn == 0 || (map.KindAt(end) == WordKind.Boundary && end == start))
                break;
            end += turn;
        }
        return end;
    }

    /// <summary>True for 浙江省科技创新鼎 behind 获评: what is won is a title, whatever its ending, where a place or a rank opens it and the clause ends with it.</summary>
    private bool IsPrize(WordMap map, TextSpan title, HonourVerb verb)
    {
        var (start, end) = (title.Start, title.End);
        if (!_words.Wins.Contains(map.Text.AsSpan(verb.Start, verb.Strong)) || (end < map.Text.Length && map.KindAt(end) != WordKind.Stop))
            return false;
        // 命名为中小企业知识产权集聚区: nothing but words of its kind, so it is no one's own name.
        int kind = _words.Kinds.LongestAt(map.Text, end);
        if (kind > 0 && end - kind - start >= ShortestPrize && map.NameAt(start) is null && _identity.MarkOf(map, start, end - kind) == NameMark.None)
            return true;
        int opening = map.NameAt(start) is { IsPlace: true } place ? place.End : start + (_words.Ranks.LongestAt(map.Text, start) is > 1 and var rank ? rank : 0);
        return opening > start && end - opening >= ShortestPrize && map.Text.IndexOf('奖', start, end - start) < 0;
    }

    /// <summary>True for 科技统计先进单位 behind 评为: what closes the clause and ends so is a title, whatever stands before.</summary>
    private bool IsOutright(WordMap map, TextSpan title)
        => (title.End == map.Text.Length || map.KindAt(title.End) == WordKind.Stop) && _words.Outright.LongestAt(map.Text, title.End) is > 0 and var kind
            && title.End - kind - title.Start >= ShortestOutright && map.NameAt(title.Start) is not { IsActor: true };

    /// <summary>科技金融服务首批试点单位 in 成为科技部科技金融服务首批试点单位: what one becomes is a title where somebody gives it.</summary>
    private TextSpan? OfGiver(WordMap map, TextSpan title, HonourVerb verb)
        => verb.IsThere && string.CompareOrdinal(map.Text, verb.Start, Becoming, 0, Becoming.Length) == 0 && _words.Kinds.LongestAt(map.Text, title.End) is > 0 and var kind
            ? HonourKindFinder.BehindGiver(map, title, kind) : null;
}
