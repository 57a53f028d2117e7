using System.Text.RegularExpressions;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Tells whether a candidate names one thing (上海科创金融联盟) or only a kind (科技服务平台).</summary>
internal sealed partial class NameIdentity(NameRules rules)
{
    private const int BroadField = 4;

    /// <summary>How strongly the text before the ending tells which thing is meant.</summary>
    public NameMark MarkOf(WordMap map, int start, int ending)
    {
        string text = map.Text;
        var mark = NameMark.None;
        for (int i = start; i < ending;)
        {
            if (text[i] == '“' && PlanPeriod().Match(text, i, ending - i) is { Success: true } period)
            {
                i += period.Length;
                continue;
            }
            if (text[i] is '“' or '"' || char.IsAsciiLetter(text[i]) || (text[i] == '号' && i > start && IsNumeral(text[i - 1])))
                return NameMark.Strong;
            if (map.NameAt(i) is { } name && name.End <= ending)
            {
                if (!name.Forms.IsIndustry)
                    return NameMark.Strong;
                // 高新技术产业开发区: a field so broad is a word of its kind.
                if (name.End - i < BroadField || rules.Generic.LongestAt(text, i) < name.End - i)
                    mark = NameMark.Weak;
                i = name.End;
                continue;
            }
            int generic = map.MayOpen(i, Openings.Generic) ? rules.Generic.LongestAt(text, i) : 0;
            if (generic == 0 && !IsFiller(text[i]))
                mark = NameMark.Weak;
            i += Math.Max(1, generic);
        }
        return mark;
    }

    /// <summary>“十二五” tells when and not which.</summary>
    [GeneratedRegex(@"\G“[十八九七][一二三四五]?五”", RegexOptions.CultureInvariant)]
    private static partial Regex PlanPeriod();

    /// <summary>一号基地 is told by its number.</summary>
    private static bool IsNumeral(char unit) => "零一二三四五六七八九十".Contains(unit, StringComparison.Ordinal);

    private static bool IsFiller(char unit) => unit is '和' or '与' or '及' or '、' or '（' or '）' or '(' or ')' or '-' or '—' || char.IsDigit(unit);
}
