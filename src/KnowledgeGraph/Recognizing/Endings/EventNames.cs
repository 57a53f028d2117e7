using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Events: they start at their edition, their verb or their clause (举行“云海计划”发布暨…揭牌仪式, 5月27日，…联席会议2011年度工作会议召开), and common words name one that is held.</summary>
internal sealed partial class EventNames(NameRules rules)
{
    private const int LongestName = 56;
    private const int LongestVenue = 20;
    private const int LongestEnding = 4;
    private readonly NameStart _starts = new(rules);
    private const int ShortestCourse = 8;
    private const int ShortestCeremony = 4;

    /// <summary>The start of an event: from its edition, its verb or its clause.</summary>
    public int FindStart(in NameCandidate name) => FromVerb(name.Map, FromWhole(name.Map, Edition(name.Map, name.Start, name.Ending)), name.End);

    private int Edition(WordMap map, int start, int ending)
    {
        int edition = NameEdge.Edition(map, start, ending, rules.Contexts.EventWords);
        for (int at = edition; at < start; at++)
        {
            // 第三届某某洽谈会和某某大会: the edition is that of the first.
            if (map.KindAt(at) == WordKind.Conjunction && IsOtherEvent(map, at, ending))
                return start;
        }
        return edition;
    }

    /// <summary>浦江创新论坛——全球技术转移大会: an event of an event starts where the first one does.</summary>
    private int FromWhole(WordMap map, int start)
    {
        if (start < 6 || map.Text[start - 1] != '—' || map.Text[start - 2] != '—')
            return start;
        int end = start - 2;
        for (int i = Math.Max(0, end - LongestEnding); i < end; i++)
        {
            if (rules.SuffixesAt(map.Text, i, out int length) is { } found && i + length == end && found.Exists(static r => r.Label == "Event"))
                return Edition(map, _starts.Find(map, i, 0), i);
        }
        return start;
    }

    /// <summary>The start moved left to the verb or the clause that the event is the object or the subject of; <paramref name="start"/> itself
    /// where anything stands between that no name of an event holds.</summary>
    private int FromVerb(WordMap map, int start, int end)
    {
        int floor = Math.Max(0, end - LongestName);
        int at = start;
        while (at > floor)
        {
            int word = Step(map, at, floor);
            if (word < 0 || IsOtherEvent(map, word, end))
                break;
            at = word;
        }
        if (at == start)
            return start;
        bool isObject = rules.Contexts.EventVerbs.LongestAt(map.Text, at) > 0;
        bool isSubject = (at == 0 || map.Text[at - 1] is '，' or ',' or '。' or '；' or '：' or '日' or ' ' or '\n') && IsPredicate(map.Text, end);
        // A caption: 青浦区科技奖励暨2010年科技工作大会 4月7日，….
        bool isCaption = at == 0 && end < map.Text.Length && map.Text[end] == ' ';
        return isObject || isSubject || isCaption ? at : start;
    }

    /// <summary>Where the word before <paramref name="at"/> starts, or -1 where no name reaches over it.</summary>
    private int Step(WordMap map, int at, int floor)
    {
        char unit = map.Text[at - 1];
        if (unit is '”' or '）' or ')')
        {
            int open = map.Text.LastIndexOf(unit switch { '”' => '“', ')' => '(', _ => '（' }, at - 1, Math.Min(at, 40));
            return open >= floor ? open : -1;
        }
        // 16日第7届某某博览会: the day is no part of the name.
        if (unit == '日' && at > 1 && char.IsAsciiDigit(map.Text[at - 2]))
            return -1;
        if (unit is '“' or '（' or '(' || map.KindAt(at - 1) == WordKind.Stop)
            return -1;
        int word = map.StartOf(at - 1);
        bool crossed = map.KindAt(word) == WordKind.Boundary && rules.Contexts.EventWords.LongestAt(map.Text, word) != at - word;
        return crossed || word < floor || rules.Contexts.EventVerbs.LongestAt(map.Text, at) > 0 ? -1 : word;
    }

    /// <summary>True at the joint of 科技节与…论坛: what stands before it is an event of its own. A ceremony or a meeting is one with what 暨 joins to it.</summary>
    private bool IsOtherEvent(WordMap map, int word, int end)
    {
        bool joint = map.Text[word] == '暨';
        if ((map.KindAt(word) != WordKind.Conjunction && !joint) || (joint && rules.Endings.Ceremonies.LongestAt(map.Text, end) > 0))
            return false;
        return rules.EndsIn(map.Text, word - 5, word, static found => found.Exists(static r => r.Label == "Event")) || map.NameEndingAt(word)?.Forms.Any(f => f.Entry.Label == "Event") == true;
    }

    private bool IsPredicate(string text, int end)
    {
        int at = end;
        if (at < text.Length && text[at] == '在')
            at = Math.Max(at, text.AsSpan(at, Math.Min(LongestVenue, text.Length - at)).IndexOfAny('举', '召', '开') + at);
        return rules.Endings.Predicates.LongestAt(text, at) > 0;
    }

    /// <summary>True for an event, null where the mark of identity tells.</summary>
    public bool? Tell(in NameCandidate name)
        => (IsCourseOrCeremony(name) && IsObject(name)) || (IsOfWideReach(name) && (IsObject(name) || IsHeld(name))) ? true : null;

    /// <summary>True where it is said to be held, or that something was said or shown there (在全省科技成果转化推进会上).</summary>
    private static bool IsHeld(in NameCandidate name)
        => Held().IsMatch(name.Text, name.End) || HeldBefore().IsMatch(name.Text.AsSpan(0, name.Start))
            || (name.End < name.Text.Length && name.Text[name.End] == '上' && name.Follows("在"));

    /// <summary>True for 科技管理人才培训班 and 科创基金签约仪式, which are one where they are held.</summary>
    private static bool IsCourseOrCeremony(in NameCandidate name)
        => (name.Length >= ShortestCourse && name.Rule.Ending.Contains('训', StringComparison.Ordinal))
            || (name.Own >= ShortestCeremony && name.Rule.Ending.EndsWith("仪式", StringComparison.Ordinal));

    /// <summary>True for 国际产业技术创新论坛 and 2019产业协同创新发展交流大会: how far it reaches, or which edition it is, tells which, where it is held.</summary>
    private static bool IsOfWideReach(in NameCandidate name)
        => name.IsPlain && name.Length >= ShortestCourse && Reach().IsMatch(name.Text, name.Start);

    private bool IsObject(in NameCandidate name) => rules.Contexts.EventVerbs.LongestAt(name.Text, name.Start) > 0;

    [GeneratedRegex(@"\G((19|20)[0-9]{2}年?(?!度|[全上下])|国际|全国|全球|全省|全市|全州|全县|亚太|国内)", RegexOptions.CultureInvariant)]
    private static partial Regex Reach();

    [GeneratedRegex("(主办|承办|协办|召开|举行|举办)的$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex HeldBefore();

    // …由市科技局主持召开, …在福建晋江召开.
    [GeneratedRegex(@"\G([由在][^，。；]{2,16}?)?(主持|组织|如期|顺利|隆重|成功)?(召开|举行|举办)", RegexOptions.CultureInvariant)]
    private static partial Regex Held();
}
