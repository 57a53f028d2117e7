using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes bodies of local government: a place and a body (苏州市科技局), a level word and a body (市科委, 新区科委),
/// or a body that follows another of the same place (青浦区科委、科协).</summary>
internal sealed partial class LocalBodyRecognizer(LocalBodyLexicon bodies, OtherWords others)
{
    /// <summary>The rule of an event that is a session of the body at its head, which the text speaks of as well.</summary>
    public const string SessionRule = "session of a body";

    private const int ShortestBehindVerb = 3;
    private static readonly SearchValues<char> _joined = SearchValues.Create("城都超股门上县本全该各每节外三两我他州州内跨入沿区地市省");

    private const string PartyCommittee = "中国共产党{place}委员会";
    private const string Youth = "共青";

    // 团市委, 共青团泉州市委: of the words for a Party committee the League's, which stands before the place.
    private static readonly LocalBody _league = new("Institution", "共青团{place}委员会", ["province", "city", "district"]);

    private static readonly string[] _levelWords = ["自治区", "新区", "市", "区", "县", "省", "州", "盟", "旗"];

    public void Recognize(WordMap map, List<Mention> found)
    {
        Mention? last = null;
        for (int i = 0; i < map.Text.Length; i++)
        {
            bool isName = map.KindAt(i) == WordKind.Name;
            if (!isName && !IsLevel(map.Text[i]) && last?.Span.End != i - 1)
                continue;
            if (isName && StartsList(map, i) && OfPlaces(map, i) is { Count: > 0 } shared)
            {
                found.AddRange(shared);
                last = shared[^1];
                i = last.Span.End - 1;
                continue;
            }
            var mention = (isName ? AfterPlace(map, i) : null) ?? AfterLevel(map, i) ?? AfterAnother(map, i, last);
            if (mention is null)
                continue;
            found.Add(mention);
            if (SessionOf(map, mention) is { } session)
                found.Add(session);
            last = mention;
            i = mention.Span.End - 1;
        }
    }

    /// <summary>市政协十四届二次会议, 省第十三届人大常委会第九次会议: a session of the body.</summary>
    private static Mention? SessionOf(WordMap map, Mention body)
    {
        if (body.Surface[^1] is not ('会' or '协' or '大' or '委') || Session().Match(map.Text, body.Span.End) is not { Success: true } session)
            return null;
        var span = new TextSpan(body.Span.Start, body.Span.End + session.Length);
        return new Mention(span, "Event", span.Of(map.Text), span.Of(map.Text), MentionSource.Suffix, SessionRule);
    }

    [GeneratedRegex("\\G(第?[0-9一二三四五六七八九十]{1,3}届)?第?[0-9一二三四五六七八九十]{1,3}次(全体)?(会议|全会)", RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    /// <summary>Length of 第十三届 before the body that sits so long; 0 where none stands.</summary>
    private static int TermOf(string text, int at)
    {
        int end = at < text.Length && text[at] == '第' ? at + 1 : at;
        int first = end;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || "一二三四五六七八九十".Contains(text[end], StringComparison.Ordinal)))
            end++;
        return end > first && end - first <= 3 && end < text.Length && text[end] == '届' && (string.CompareOrdinal(text, end + 1, "人大", 0, 2) == 0 || string.CompareOrdinal(text, end + 1, "人民代表大会", 0, 6) == 0 || string.CompareOrdinal(text, end + 1, "政协", 0, 2) == 0) ? end + 1 - at : 0;
    }

    /// <summary>True where a place stands with a mark behind it that another may follow.</summary>
    private static bool StartsList(WordMap map, int at)
        => map.NameAt(at) is { IsPlace: true } place && place.End < map.Text.Length && WordMap.IsJoint(map.Text[place.End]) && map.NameAt(place.End + 1) is { IsPlace: true };

    /// <summary>上海、浙江两地科技厅; 合肥、苏州和嘉兴等市科技局: places that share the body behind the last.</summary>
    private List<Mention> OfPlaces(WordMap map, int start)
    {
        var places = new List<NameHit>();
        int at = start;
        while (map.NameAt(at) is { IsPlace: true } place)
        {
            places.Add(place);
            at = place.End;
            if (at + 1 >= map.Text.Length || !WordMap.IsJoint(map.Text[at]))
                break;
            at++;
        }
        if (places.Count < 2 || at != places[^1].End)
            return [];
        var joint = Joint().Match(map.Text, at);
        // 衡水市与北京市科委签署协议: the city signs with an office of the other.
        bool withOne = places.Count == 2 && map.Text[places[0].End] == '与';
        if (!joint.Success && (withOne || !AreOfOneLevel(map.Text, places)))
            return [];
        int behind = at + joint.Length;
        var entries = places.ConvertAll(p => p.Forms.Place);
        var body = bodies.LongestAt(map.Text, behind, LevelOf(entries[0].Name), out int length);
        if (body is null || length < 2)
            return [];
        return places.Select((place, i) => OfPlace(map, place, entries[i], i == places.Count - 1 ? behind + length : place.End, body)).ToList();
    }

    /// <summary>合肥市、芜湖市科技局: all are written with the same level word.</summary>
    private static bool AreOfOneLevel(string text, List<NameHit> places)
        => text[places[0].End - 1] is '省' or '市' or '区' or '县' && places.TrueForAll(p => text[p.End - 1] == text[places[0].End - 1]);

    private static Mention OfPlace(WordMap map, NameHit place, NameEntry entry, int end, LocalBody body)
    {
        var reference = new LocalBodyReference(body.Name, entry.Name, "");
        return Mention(map, place.Start, end, body, reference.FullName(entry.Name), reference, "places that share a body") with
        {
            Parts = end > place.End ? [PlacePart(map, place, entry)] : [],
        };
    }

    /// <summary>What stands between the last place and the body they share.</summary>
    [GeneratedRegex("\\G等?([一两二三四]省[一两二三四]市|[一两二三四]市[一两二三四]省|[0-9两二三四五六七八九十]{0,2}个?(地|市|省|区|县|省市|省区市|省市区))", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    private Mention? AfterPlace(WordMap map, int start)
    {
        if (map.NameAt(start) is not { IsPlace: true } place)
            return null;
        var entry = map.PlaceInside(place)?.Entry ?? place.Forms.Place;
        int league = LeagueBefore(map, start);
        int term = TermOf(map.Text, place.End);
        var body = bodies.LongestAt(map.Text, place.End + term, LevelOf(entry.Name), out int length);
        length += body is null ? 0 : term;
        if (body is null || (length == 1 && (entry.Name.Length < 2 || (league == 0 && IsInsideVerb(map.Text, place.End)))) || others.Opens(map.Text, place.End + length))
            return null;
        if (league > 0 && body.Name == PartyCommittee)
            (body, start) = (_league, start - league);
        // 天津市宝坻区政府: the place round the place belongs to the name.
        else if (map.NameEndingAt(start) is { IsPlace: true } outer && place.Forms.Under(outer.Forms[0].Entry.Name) is not null)
            start = outer.Start;
        var reference = new LocalBodyReference(body.Name, entry.Name, "");
        return Mention(map, start, place.End + length, body, reference.FullName(entry.Name), reference, "place and body") with
        {
            Parts = [PlacePart(map, place, entry)],
        };
    }

    private Mention? AfterLevel(WordMap map, int start)
    {
        if (!IsLevel(map.Text[start]))
            return null;
        // X系省政府批准组建; 5亿元，交市科技局管理.
        bool isToldOf = start > 1 && map.Text[start - 1] is '系' or '交' or '报' && map.Text[start] is '市' or '省' && (map.KindAt(start - 2) != WordKind.Open || map.Text[start - 1] == '系');
        if (isToldOf && OfLevel(map, start) is { Span.Length: >= ShortestBehindVerb } told)
            return told;
        if (start > 0 && LeagueBefore(map, start) == 0 && ((map.KindAt(start - 1) is WordKind.Open or WordKind.Protected && map.Text[start - 1] != '同') || map.Text[start - 1] is '各' or '每'))
            return IsBehindVerb(map, start) && OfLevel(map, start) is { Span.Length: > ShortestBehindVerb } body ? body : null;
        return OfLevel(map, start);
    }

    /// <summary>True for the first unit of a level word.</summary>
    private static bool IsLevel(char unit) => unit is '自' or '新' or '市' or '区' or '县' or '省' or '州' or '盟' or '旗';

    /// <summary>True for 对照省科技厅, 争取市财政局: two characters of running text stand before the level word, and none with which it is another word (城市, 节省, 全市).</summary>
    private static bool IsBehindVerb(WordMap map, int start)
        => map.Text[start] is '市' or '省' && start > 1 && map.KindAt(start - 1) == WordKind.Open && map.KindAt(start - 2) == WordKind.Open
            && !_joined.Contains(map.Text[start - 1]);

    private Mention? OfLevel(WordMap map, int start)
    {
        foreach (string level in _levelWords)
        {
            if (string.CompareOrdinal(map.Text, start, level, 0, level.Length) != 0)
                continue;
            int term = TermOf(map.Text, start + level.Length);
            var body = bodies.LongestAt(map.Text, start + level.Length + term, LevelKey(level), out int length);
            length += body is null ? 0 : term;
            int league = LeagueBefore(map, start);
            if (league > 0 && body is not { Name: PartyCommittee })
                continue;
            if (body is null || (length < 2 && league == 0 && level is not ("市" or "区" or "省" or "县")) || map.NameAt(start) is { } name && name.End > start + level.Length + length)
                continue;
            if ((length < 2 && league == 0 && !IsWordEnd(map, start + level.Length + length)) || others.Opens(map.Text, start + level.Length + length))
                continue;
            body = league > 0 ? _league : body;
            var reference = new LocalBodyReference(body.Name, null, level);
            int end = start + level.Length + length;
            return Mention(map, start - league, end, body, level + map.Text[(start + level.Length + term)..end], reference, "level and body");
        }
        return null;
    }

    /// <summary>Length of 团 or 共青团 before a level word or a place; 0 for 集团 and where none stands.</summary>
    private static int LeagueBefore(WordMap map, int start)
    {
        if (start == 0 || map.Text[start - 1] != '团')
            return 0;
        if (start > Youth.Length && map.Text.AsSpan(start - 1 - Youth.Length, Youth.Length) is Youth)
            return Youth.Length + 1;
        return map.KindAt(start - 1) == WordKind.Open && (start == 1 || map.KindAt(start - 2) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction || map.Text[start - 2] is '）' or '、') ? 1 : 0;
    }

    private Mention? AfterAnother(WordMap map, int start, Mention? last)
    {
        if (last?.LocalBody is not { } before || start == 0 || last.Span.End != start - 1 || !WordMap.IsJoint(map.Text[start - 1]))
            return null;
        var body = bodies.LongestAt(map.Text, start, "", out int length);
        if (body is null || length < 2)
            return null;
        var reference = new LocalBodyReference(body.Name, before.Place, before.Level);
        string name = before.Place is null ? before.Level + map.Text.Substring(start, length) : reference.FullName(before.Place);
        return Mention(map, start, start + length, body, name, reference, "body after another of its place");
    }

    private static Mention Mention(WordMap map, int start, int end, LocalBody body, string name, LocalBodyReference reference, string rule)
    {
        var span = new TextSpan(start, end);
        return new Mention(span, body.Label, span.Of(map.Text), name, MentionSource.LocalBody, rule) { LocalBody = reference };
    }

    private static Mention PlacePart(WordMap map, NameHit place, NameEntry entry)
    {
        var span = new TextSpan(place.Start, place.End);
        return new Mention(span, entry.Label, span.Of(map.Text), entry.Name, MentionSource.Lexicon, "place of a body") { IsNested = true };
    }

    /// <summary>True for 委 in 洛阳市委托.</summary>
    private static bool IsInsideVerb(string text, int at)
        => at + 1 < text.Length && text[at] == '委' && text[at + 1] is '托' or '派' or '任' or '培';

    private static bool IsWordEnd(WordMap map, int end)
        => end >= map.Text.Length || map.KindAt(end) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction || map.Text[end] is '、';

    private static string LevelOf(string place) => place.Length == 0 ? "" : place[^1] switch
    {
        '省' => "province",
        '市' => "city",
        '区' or '县' or '旗' => "district",
        _ => "",
    };

    private static string LevelKey(string level) => level switch
    {
        "省" or "自治区" => "province",
        "市" or "州" or "盟" => "city",
        _ => "district",
    };
}
