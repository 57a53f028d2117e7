using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Programmes and prizes: they start behind the verb that they are the object of (实施国企改革深化提升行动, 开展产业协作优化提升行动), and common words name one that is set up, carried out or the one of its place.</summary>
internal sealed class ProgramNames(NameRules rules)
{
    private const int LongestName = 28;
    private const int LongestListed = 14;
    private const int LongestActor = 6;
    private const int LongestEnding = 5;
    private const int ShortestPrize = 4;
    private const int ShortestOwn = 2;
    private const string Plan = "计划";
    private const string Government = "政府";
    private const int Winner = 2;
    private const int Short = 6;
    private const int Kind = 2;
    private const int LongestBody = 4;

    /// <summary>The start; -1 where what stands there is no programme.</summary>
    public int FindStart(in NameCandidate name)
    {
        int start = name.IsPlain ? FromVerb(name) : name.Start;
        return start < 0 ? -1 : BehindWinner(name, BehindSeat(name, start));
    }

    /// <summary>市经信委、黄浦区政府四方会商机制: the last of those who meet is no part of the name; -1 where nothing else stands before the ending.</summary>
    private static int BehindSeat(in NameCandidate name, int start)
    {
        if (start == 0 || name.Text[start - 1] != '、' || name.Map.NameAt(start) is not { IsPlace: true } seat || !name.Text.AsSpan(seat.End).StartsWith(Government))
            return start;
        return seat.End + Government.Length < name.Ending ? seat.End + Government.Length : -1;
    }

    /// <summary>25项成果黑龙江省科学技术奖: what wins stands before the place that opens the prize.</summary>
    private static int BehindWinner(in NameCandidate name, int start)
    {
        bool isWon = start >= 0 && name.Ending - start > ShortestPrize && name.Text.AsSpan(start, Winner) is "成果" or "项目" && name.Map.NameAt(start + Winner) is { IsPlace: true };
        return isWon ? start + Winner : start;
    }

    /// <summary>The start moved left to the verb that the programme is the object of; the start as it is where anything stands
    /// between that no name of a programme holds.</summary>
    private int FromVerb(in NameCandidate name)
    {
        var map = name.Map;
        // A高新区计划2024年设立…: what is planned is no programme.
        if (name.Length > Plan.Length && map.Text.AsSpan(0, name.End).EndsWith(Plan) && Plans(map, name.End - Plan.Length, name.End))
            return -1;
        if (Listed(map, name.Start, name.End) is > 0 and var listed)
            return listed;
        int floor = Math.Max(0, name.End - LongestName);
        int at = name.Start;
        while (at > floor && rules.Contexts.ProgramVerbs.LongestAt(map.Text, at) == 0)
        {
            if (map.Text[at - 1] is '”' or '“' or '）' or '（' or ')' or '(' || map.KindAt(at - 1) == WordKind.Stop)
                return name.Start;
            int word = map.StartOf(at - 1);
            if (Bounds(map, word, at))
                return name.Start;
            at = word;
        }
        if (at == floor || at >= name.Start || map.Text[at] is '各' or '多' or '该')
            return name.Start;
        return at + rules.Contexts.Honours.Editions.LongestAt(map.Text, at);
    }

    /// <summary>True where no name of a programme reaches over the word.</summary>
    private bool Bounds(WordMap map, int word, int end)
    {
        // 浦东建设…试点: what a place does is no part of the name.
        if (map.NameAt(word) is { IsPlace: true } && rules.Leads.LongestAt(map.Text, end) > 1)
            return true;
        return map.KindAt(word) switch
        {
            WordKind.Conjunction => rules.EndsIn(map.Text, word - LongestEnding, word, static found => found.Exists(static r => r.Strictness is SuffixStrictness.Plain or SuffixStrictness.Loose)),
            WordKind.Boundary => rules.Contexts.ProgramWords.LongestAt(map.Text, word) != end - word,
            _ => false,
        };
    }

    /// <summary>True where one who acts stands before 计划 and a year or a verb behind it.</summary>
    private bool Plans(WordMap map, int start, int end)
        => end < map.Text.Length && (IsYear(map.Text, end) || rules.Leads.LongestAt(map.Text, end) > 1 || (map.KindAt(end) == WordKind.Boundary && map.StartOf(end) == end))
            && (map.NameEndingAt(start) is { IsActor: true } or { IsPlace: true } || map.Text.AsSpan(0, start).EndsWith(Government) || rules.EndsIn(map.Text, Math.Max(0, start - LongestActor), start, static found => found.Exists(static r => r.Label == "Agency" || r is { Label: "Park" or "Enterprise" or "Institution", Strictness: SuffixStrictness.Plain })));

    private static bool IsYear(string text, int at)
        => at + 4 < text.Length && text[at] is '1' or '2' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]) && text[at + 4] == '年';

    /// <summary>示范带动计划 behind 成果征集计划、揭榜对接计划、: what stands between the mark and the ending, where the one before ends alike; 0 elsewhere.</summary>
    private int Listed(WordMap map, int start, int end)
    {
        for (int at = start - 1; at > 2 && end - at <= LongestListed; at--)
        {
            if (map.Text[at] == '、')
                return map.Text.AsSpan(at - 2, 2).SequenceEqual(map.Text.AsSpan(end - 2, 2)) ? at + 1 : 0;
            int word = map.StartOf(at);
            if (map.Text[at] is '“' or '”' || map.KindAt(word) is WordKind.Stop or WordKind.Conjunction || (map.KindAt(word) == WordKind.Boundary && rules.Contexts.ProgramWords.LongestAt(map.Text, word) == 0))
                return 0;
            at = word;
        }
        return 0;
    }

    /// <summary>True for 自然科学奖66项、技术发明奖31项 and 获科技进步奖特等奖: what prizes are counted or graded by is their name.</summary>
    public static bool IsPrizeAlone(in NameCandidate name)
        => name.IsPlain && name.Own == 0 && name.Rule.Ending.Length > 2 && name.Rule.Ending[^1] == '奖'
            && ((name.Rule.Ending.Length > 3 && NameEdge.IsCounted(name.Text, name.End)) || IsGraded(name.Text, name.End));

    /// <summary>True for a programme, false for none, null where the mark of identity tells.</summary>
    public bool? Tell(in NameCandidate name)
    {
        if (name.Length >= Short && IsListedBehind(name))
            return true;
        if (name.IsStrict && IsOfBody(name))
            return false;
        if (IsCarriedOut(name) || (name.Rule.Ending[^1] == '奖' && IsOnePrize(name)))
            return true;
        // 兑现“双创20条”奖励: a document is named in the marks.
        if (name.IsStrict && name.Ending > 1 && name.Text[name.Ending - 1] == '”' && name.Text[name.Ending - 2] == '条')
            return false;
        // 静安区科技创新机制: what every place has is no programme by its name alone.
        bool quoted = name.Text[name.Ending - 1] == '”' || (name.Rule.Ending[^1] == '系' && name.Text[name.Start] == '“');
        return name.IsStrict && !quoted ? false : null;
    }

    /// <summary>True behind 技术创新强化行动、: what is listed behind one of its kind is one too.</summary>
    private static bool IsListedBehind(in NameCandidate name)
        => name.Start > name.Rule.Ending.Length + 1 && name.Text[name.Start - 1] == '、' && name.Text.AsSpan(0, name.Start - 1).EndsWith(name.Rule.Ending);

    /// <summary>True for 建立了…研究院运行机制: what a body has of its own is no programme.</summary>
    private bool IsOfBody(in NameCandidate name)
        => rules.EndsIn(name.Text, name.Ending - Kind - LongestBody, name.Ending - Kind, static found => found.Exists(static r => r is { Label: "Institution" or "Agency", Strictness: SuffixStrictness.Plain }));

    private bool IsCarriedOut(in NameCandidate name)
        => name.Length >= Short && (rules.Endings.CarryingOut.LongestAt(name.Text, name.Start) > 0
            || (!name.IsStrict && rules.Endings.CarryingOn.LongestAt(name.Text, name.Start) > 0)
            || (name.Rule.Ending.EndsWith("试点", StringComparison.Ordinal) && name.Follows("开展")));

    /// <summary>True for 首次增设企业技术创新奖, though its words are common, for 市科学技术奖, since a prize of the city is the one of its kind, and for 湖南省创新争先奖, which its place opens.</summary>
    private bool IsOnePrize(in NameCandidate name)
        => (name.Own >= ShortestPrize && rules.Endings.Endowing.LongestAt(name.Text, name.Start) > 0)
            || name.IsOfLevel || (name.IsHeadAlone && name.Rule.Ending.Length > 2)
            || (name.IsStrict && name.Head is { IsPlace: true } place && name.Ending - place.End >= ShortestOwn);

    private static bool IsGraded(string text, int end)
        => end + 2 < text.Length && text[end] is '特' or '一' or '二' or '三' && text[end + 1] == '等' && text[end + 2] == '奖';
}
