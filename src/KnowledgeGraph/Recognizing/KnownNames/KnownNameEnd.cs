using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.KnownNames;

/// <summary>Finds where a known name ends with what belongs to it: a bracket, a phase, a trial, the tail of a field, the number of an institute.</summary>
internal sealed class KnownNameEnd(KnownNameRules rules)
{
    private const int LongestNumber = 4;
    private const string Innovation = "创新";

    /// <summary>The end of the name of type <paramref name="label"/> whose form ends at <paramref name="end"/>; that offset itself where nothing belongs to it.</summary>
    public int Find(WordMap map, int end, string label)
        => label switch
        {
            "Program" => WithTrial(map.Text, end),
            "Industry" => WithTail(map, end),
            "Park" when NameEdge.WithParkPhase(map.Text, end) is var phase && phase > end => phase,
            "Park" or "Event" or "Institution" => NameEdge.WithBracket(map, end, label),
            // 微软（中国）: the company of that country.
            "Enterprise" when map.NameAt(end + 1) is { IsPlace: true } => NameEdge.WithBracket(map, end, "Institution"),
            "Enterprise" => WithNumber(map.Text, end),
            _ => end,
        };

    /// <summary>投贷联动试点 speaks of the programme that is tried out; 试点单位 and the like are another thing.</summary>
    private static int WithTrial(string text, int end)
        => end + 1 < text.Length && text.AsSpan(end).StartsWith("试点") && text[end - 1] != '点'
            && (end + 2 >= text.Length || text[end + 2] is not ('单' or '企' or '城' or '区' or '县' or '市' or '园' or '联' or '项')) ? end + 2 : end;

    private int WithTail(WordMap map, int end)
    {
        // 新能源汽车及关键零部件 is one field.
        if (rules.FieldParts.LongestAt(map.Text, end) is > 0 and var part)
            return end + part;
        int tail = rules.FieldTails.LongestAt(map.Text, end);
        if (tail == 0 || map.KindAt(end) == WordKind.Name)
            return end;
        int behind = end + tail;
        char next = behind < map.Text.Length ? map.Text[behind] : '\0';
        bool isOther = map.Text.AsSpan(end, tail) switch
        {
            // 高分子材料 in 高分子材料技术创新中心.
            "技术" => map.Text.AsSpan(behind).StartsWith(Innovation),
            "业" => next is '务' or '绩' or '主',
            _ => false,
        };
        return isOther || next == '化' ? end : behind;
    }

    /// <summary>三十三所 in 中国电科三十三所, 四院 in 航天科技四院: the number and the kind behind a group's name make it one of its institutes.</summary>
    private int WithNumber(string text, int end)
    {
        int first = end < text.Length && text[end] == '第' ? end + 1 : end;
        int at = first;
        while (at < text.Length && at - first < LongestNumber && IsNumeral(text[at]))
            at++;
        int kind = at == first ? 0 : rules.Institutes.LongestAt(text, at);
        int behind = at + kind;
        return kind == 0 || (behind < text.Length && text[behind] is '高' or '大' or '校' or '学') ? end : behind;
    }

    private static bool IsNumeral(char unit) => char.IsAsciiDigit(unit) || unit is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '〇' or '零';
}
