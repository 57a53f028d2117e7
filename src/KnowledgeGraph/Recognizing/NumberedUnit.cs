namespace KnowledgeGraph.Recognizing;

/// <summary>Finds the number and the kind behind a group's name that make it one of its institutes: 三十三所 in 中国电科三十三所, 四院 in 航天科技四院.</summary>
internal static class NumberedUnit
{
    private const int LongestNumber = 4;
    private static readonly string[] _kinds = ["研究所", "研究院", "所", "院"];

    /// <summary>Where the institute's name ends when the group's ends at <paramref name="group"/>; that offset itself where no institute stands.</summary>
    public static int EndOf(string text, int group)
    {
        int end = group < text.Length && text[group] == '第' ? group + 1 : group;
        int first = end;
        while (end < text.Length && end - first < LongestNumber && IsNumeral(text[end]))
            end++;
        if (end == first)
            return group;
        foreach (string kind in _kinds)
        {
            if (string.CompareOrdinal(text, end, kind, 0, kind.Length) == 0)
                return end + kind.Length < text.Length && text[end + kind.Length] is '高' or '大' or '校' or '学' ? group : end + kind.Length;
        }
        return group;
    }

    private static bool IsNumeral(char unit) => char.IsAsciiDigit(unit) || unit is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '〇' or '零';
}
