using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Tells by the words round a name whether it can act: 与X, 向X, X的 and the like cannot.</summary>
internal sealed partial class SubjectTest(RelatingRules rules)
{
    private const int LongestBody = 12;
    private const int LongestCount = 8;

    // 落户区内A园区.
    private const int LongestInside = 2;
    private const int LongestUnknown = 8;
    private const int ShortestUnknown = 2;
    private const int LongestEmbedded = 6;
    private const int LongestOpening = 4;
    private const int JointReach = 8;
    private const string Delegates = "代表";
    private const string Name = "名义";
    private const string Entrusting = "委托";

    // 科大讯飞的总部设在…: where its seat is, it is.
    private const string Seat = "的总部";
    private static readonly SearchValues<char> _governors = SearchValues.Create("向对为给与同和在于从由被经按据以把将");

    // 联合社会资本设立A: who is drawn in does not act alone.
    private static readonly SearchValues<string> _drawing = SearchValues.Create(["联合社会", "带动社会", "撬动社会", "引导社会", "吸引社会", "撬动金融", "引导金融"], StringComparison.Ordinal);
    private static readonly SearchValues<char> _behindPlaces = SearchValues.Create("与同和跟及、，等（(在于对向为从以经按将把由被等共均已也又还则再便就可能应要新首第各分多两三四五六七八九十 ");
    private static readonly SearchValues<char> _partnerMarks = SearchValues.Create("与同和跟");
    private static readonly SearchValues<char> _breaks = SearchValues.Create("，。；：、（）“”《》的等");

    /// <summary>True when the group can act: no preposition before it, no 的 behind it, not in brackets.</summary>
    public bool IsSubject(string text, MentionGroup group, int verb)
    {
        // 来沪参加: the letter of a province is where it is done.
        if (group.End - group.Start == 1 && group.Start > 0 && text[group.Start - 1] == '来')
            return false;
        if (group.End < text.Length && group.End < verb && text[group.End] is '的' && string.CompareOrdinal(text, group.End, Seat, 0, Seat.Length) != 0)
            return false;
        if (IsWhere(text, group))
            return false;
        return (!rules.Actors.Prepositions.EndAt(text, group.Start) || IsInName(text, group)) && !IsEntrusting(text, group) && !IsPartner(text, group) && !IsDativeTail(text, group, verb) && !(group.End < verb && IsOwner(text, group.End));
    }

    /// <summary>在所辖的A举办B, 在同属C的A建成B: where it is done, with words between.</summary>
    private static bool IsWhere(string text, MentionGroup group)
        => group.Start > 1 && text[group.Start - 1] == '的' && (Where().IsMatch(text.AsSpan(0, group.Start)) || (group.Label == "Park" && InPlace().IsMatch(text.AsSpan(0, group.Start))));

    /// <summary>在郑东新区的A设立B.</summary>
    [GeneratedRegex("在[^，。；：、的]{1,8}(新区|区|市|县|镇|开发区|园区|新城|科学城)的$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex InPlace();

    [GeneratedRegex("在(所辖|下辖|所属|下属|辖区内|新建|新建成|新启用|同属[^，。；：、的]{2,8}|(位于|地处|毗邻|邻近|紧邻)[^，。；：、的]{2,10})的$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex Where();

    /// <summary>B受A委托管理C: A lets B act.</summary>
    private static bool IsEntrusting(string text, MentionGroup group)
        => group.Start > 0 && text[group.Start - 1] == '受' && text.AsSpan(group.End).StartsWith(Entrusting);

    /// <summary>以A名义加入B: A acts.</summary>
    private static bool IsInName(string text, MentionGroup group)
        => text[group.Start - 1] == '以' && (string.CompareOrdinal(text, group.End, Name, 0, Name.Length) == 0 || string.CompareOrdinal(text, group.End, "的" + Name, 0, Name.Length + 1) == 0);

    private static bool IsDativeTail(string text, MentionGroup group, int verb)
        => group.End < verb && text[group.End] is '等' && group.Label is "Region" && group.Start > 0 && text[group.Start - 1] is not ('，' or '。' or '；' or '：');

    /// <summary>按照市政府建设X的部署: a preposition that governs a whole clause.</summary>
    public bool IsEmbedded(string text, MentionGroup group, int verb)
        => rules.Actors.Governing.EndAt(text, group.Start) && group.Label is "Agency" or "Region" or "District" && verb - group.End is >= 0 and <= LongestEmbedded && text[group.End] != '的';

    /// <summary>从A管理的B中列支: a preposition that governs the whole of B and what is said of it.</summary>
    public bool IsBeforeNoun(string text, MentionGroup group, int verb, MentionGroup? target)
        => verb == group.End && !IsWhere(text, group) && !(text[group.Start - 1] == '在' && group.Label is "Park" or "Region" or "District") && target is not null && target.Start > verb && text[target.Start - 1] == '的' && !IsPartner(text, group) && !text.AsSpan(verb, target.Start - 1 - verb).Contains('的');

    /// <summary>True for 与X, 会同X: a partner of the subject.</summary>
    public bool IsPartner(string text, MentionGroup group) => (rules.Actors.With.EndAt(text, group.Start) && !IsTakenPartIn(text, group.Start)) || IsListedPartner(text, group.Start);

    /// <summary>参与X: no partner of anybody.</summary>
    private static bool IsTakenPartIn(string text, int start) => start > 1 && text[start - 1] == '与' && text[start - 2] is '参' or '授' or '给' or '赋';

    /// <summary>与某某、X签署: a list of partners that opens with one whom nobody knows.</summary>
    private bool IsListedPartner(string text, int start)
    {
        if (start == 0 || text[start - 1] != '、')
            return false;
        int from = Math.Max(0, start - 1 - LongestUnknown);
        int mark = text.AsSpan(from, start - 1 - from).LastIndexOfAny(_partnerMarks);
        return mark >= 0 && start - 2 - from - mark >= ShortestUnknown && rules.Actors.With.EndAt(text, from + mark + 1) && !text.AsSpan(from + mark, start - 1 - from - mark).ContainsAny(_breaks);
    }

    /// <summary>与A签署协议，共同设立B: the partner of the clause before acts as well.</summary>
    public bool IsJoint(string text, int verb)
        => rules.Cooperation.Jointly.LongestAt(text, verb) > 0 || rules.Cooperation.Jointly.LongestBefore(text, verb, Math.Max(0, verb - JointReach)) > 0;

    /// <summary>True for A before 旗下 and 负责人, but not where the one in the post says what A does: A负责人表示，将筹建B.</summary>
    private bool IsOwner(string text, int end)
    {
        int word = rules.Actors.Belonging.LongestAt(text, end);
        int said = word > 0 ? rules.Actors.Saying.LongestAt(text, end + word) : 0;
        return word > 0 && !(said > 0 && end + word + said < text.Length && text[end + word + said] is '，' or '：' or ',' or ':');
    }

    /// <summary>True when nothing but a date or a few words without a verb stand before the group.</summary>
    public bool OpensClause(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        if (group.Start == clause.Start || IsBehindDate(sentence, clause, group))
            return true;
        // 设立总规模10亿元的A基金: with its size before it, it is what the verb acts on.
        if (clause.Triggers.Count > 0 && clause.Triggers[0].Start < group.Start && sentence.FigureEndingAt(group.Start - 1) is not null)
            return false;
        // 由100多家银行参加的…联盟: a name behind 的 is what the clause opens with when nobody stands before it.
        // 由A发起的B在C成立: what a clause before the noun describes.
        if (sentence.Text[group.Start - 1] == '的' && (clause.Groups[0] == group || clause.HasTriggerTo(group.Start - 1) || IsPlaced(sentence.Text, clause, group)))
            return true;
        // 申报A项目15项, 抓住“B”机遇: what a verb that tells no relationship acts on opens nothing.
        int start = sentence.Text[group.Start - 1] is '“' or '《' ? group.Start - 1 : group.Start;
        return group.Start - clause.Start <= LongestOpening && !(clause.Triggers.Count > 0 && clause.Triggers[0].Start < group.Start) && !rules.Actors.Handling.EndAt(sentence.Text, start, clause.Start);
    }

    /// <summary>位于A区的B，引进C; 原计划落户A区的B改由C筹建: where the thing lies only describes it.</summary>
    private bool IsPlaced(string text, Clause clause, MentionGroup group)
    {
        int index = clause.FirstGroupFrom(group.Start);
        if (index < 1)
            return false;
        var place = clause.Groups[0];
        if (index == 1 && rules.Places.Lies.LongestAt(text, clause.Start) is var lies and > 0 && clause.Start + lies == place.Start)
            return true;
        // 落户区内A园区的B: place in place.
        return clause.Groups[index - 1].End == group.Start - 1 && clause.LastTriggerTo(place.Start) is { } settles && place.Start - settles.End <= LongestInside
            && clause.Groups.TrueForAll(g => g.Start >= group.Start || g.Label is "Park" or "Region" or "District");
    }

    /// <summary>True when a date opens the clause and the group stands behind it.</summary>
    public static bool IsBehindDate(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        foreach (var date in sentence.Dates)
        {
            if (date.Span.Start <= clause.Start + 1 && date.Span.End >= group.Start - 1)
                return true;
        }
        return false;
    }

    /// <summary>True when a body that nobody knows, or another thing, stands before <paramref name="at"/>: the clause has a subject of its own.</summary>
    public bool HasOtherSubject(SentenceReading sentence, Clause clause, int at)
    {
        if (IsUnknownBody(sentence.Text, clause, at))
            return true;
        foreach (var group in clause.Groups)
        {
            if (group.End <= at && IsSubject(sentence.Text, group, at) && OpensClause(sentence, clause, group))
                return true;
        }
        return false;
    }

    /// <summary>莱商银行相继推出A: what ends like a body right before the verb acts, even where nobody knows it.</summary>
    public bool IsUnknownBody(string text, Clause clause, int verb)
    {
        int end = verb;
        while (end > clause.Start && rules.Actors.Adverbs.LongestBefore(text, end, clause.Start) is var length and > 0)
            end -= length;
        var body = text.AsSpan(Math.Max(clause.Start, end - LongestBody), end - Math.Max(clause.Start, end - LongestBody)).TrimStart("与会");
        return rules.Actors.Bodies.EndAt(text, end, clause.Start) && !OpensWithPartner(clause, text) && !IsOfKnown(text, clause, end) && !body.ContainsAny(_governors) && !body.ContainsAny(_drawing);
    }

    /// <summary>联合30家单位发起A: those whom the clause counts only join in.</summary>
    public bool OpensWithPartner(Clause clause, string text) => clause.Start > 0 && text[clause.Start - 1] is '，' && rules.Actors.Joining.LongestAt(text, clause.Start) > 1;

    /// <summary>对A公司等15家企业给予资助: the noun behind 等 only says what the listed names are.</summary>
    private static bool IsOfKnown(string text, Clause clause, int end)
    {
        foreach (var group in clause.Groups)
        {
            if (group.End == end || (group.End + 1 < end && text[group.End] == '等' && text[group.End + 1] != '地'))
                return true;
        }
        return false;
    }

    /// <summary>上海企业设立…, 中国某某峰会上…: a place before a noun does not act.</summary>
    public bool OnlyQualifies(SentenceReading sentence, Clause clause, MentionGroup group, int verb)
    {
        int at = group.End;
        // A、B等地企业加入C: those of the places act.
        if (group.Label is "Region" or "District" && sentence.Text.AsSpan(at) is ['等', '地', not ('区' or '方'), ..] && at + 2 < verb && !rules.GoesOn(sentence.Text, at + 2) && !clause.HasTriggerAt(at + 2) && clause.GroupAt(at + 2) is null && !IsDateOrFigure(sentence, at + 2))
            return true;
        if (at < verb && IsOfCounted(sentence.Text, group))
            return true;
        if (group.Label is not ("Region" or "District") || at >= verb || rules.Actors.Origins.EndAt(sentence.Text, group.Start))
            return false;
        if (IsOfNewKind(sentence.Text, at))
            return true;
        if (_behindPlaces.Contains(sentence.Text[at]))
            return false;
        if (string.CompareOrdinal(sentence.Text, at, Delegates, 0, Delegates.Length) == 0)
            return false;
        return !rules.GoesOn(sentence.Text, at) && !clause.HasTriggerAt(at) && clause.GroupAt(at) is null && !IsDateOrFigure(sentence, at);
    }

    /// <summary>铜陵、渭南等10家高新区获批: places that only say whose those are that are counted.</summary>
    public static bool IsOfCounted(string text, MentionGroup group)
        => group.Label is "Region" or "District" && OfCounted().IsMatch(text.AsSpan(group.End, Math.Min(LongestCount, text.Length - group.End)));

    [GeneratedRegex("^等([0-9]+|[一二三四五六七八九十]+)[家个所](?!省(?!级)|市(?!级)|区|县|城市|地|州|盟|旗|国)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfCounted();

    /// <summary>A省新能源汽车专家组: 新 of a noun, where 新增 and 新建 are what the place does.</summary>
    private static bool IsOfNewKind(string text, int at) => text[at] == '新' && at + 1 < text.Length && text[at + 1] is '能' or '材' or '型' or '兴' or '一';

    private static bool IsDateOrFigure(SentenceReading sentence, int at)
    {
        foreach (var date in sentence.Dates)
        {
            if (date.Span.Start == at)
                return true;
        }
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.Start == at && !IsOfBodies(quantity.Unit))
                return true;
        }
        return false;
    }

    /// <summary>True for the unit of those who may act.</summary>
    public static bool IsOfBodies(string unit) => unit is "家" or "个" or "项" or "人" or "名" or "所";

    /// <summary>B in A出资的B由C发起: what the sentence is about where A only describes it; null when A does not.</summary>
    public static MentionGroup? Described(string text, Clause clause, MentionGroup group)
    {
        int first = clause.Triggers.FindIndex(t => t.Start >= group.End);
        if (first < 0)
            return null;
        // A投资1.2亿元建设的B: the sum comes first.
        var verb = first + 1 < clause.Triggers.Count && clause.Triggers[first].IsOnward ? clause.Triggers[first + 1] : clause.Triggers[first];
        // A主导、B资助的C: what others do with it stands between.
        for (int i = first + 1; i < clause.Triggers.Count && verb.End < text.Length && text[verb.End] == '、'; i++)
            verb = clause.Triggers[i];
        return verb.End < text.Length && text[verb.End] == '的' ? clause.GroupAt(verb.End + 1) : null;
    }
}
