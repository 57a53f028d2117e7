using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Finds the fields of 电子信息34家、生物医药20家: fields that figures are told of are spoken of for their own sake.</summary>
internal static partial class CountedFieldFinder
{
    private const int LeastCounted = 2;
    private const int LongestKind = 3;

    /// <summary>Marks them as listed; false where there are none.</summary>
    public static bool Mark(WordMap map, List<Mention> all)
    {
        List<int>? counted = null;
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i] is { Label: "Industry", IsListed: false } field && (IsFigure(map, field.Span.End) || IsPairOfFigure(map, field.Span.End)))
                (counted ??= []).Add(i);
        }
        if (counted is null || counted.Count < LeastCounted)
            return false;
        foreach (int i in counted)
            all[i] = all[i] with { IsListed = true };
        return true;
    }

    /// <summary>True for 新能源 in 新能源和新材料产业各批准2个.</summary>
    private static bool IsPairOfFigure(WordMap map, int end)
        => end < map.Text.Length && map.Text[end] is '和' or '与' && map.NameAt(end + 1) is { Forms.IsIndustry: true } next && next.End < map.Text.Length
            && map.Text.AsSpan(next.End, Math.Min(LongestKind, map.Text.Length - next.End)).Contains('各') && IsFigure(map, next.End);

    private static bool IsFigure(WordMap map, int end) => FigureBehind().IsMatch(map.Text, end);

    [GeneratedRegex(@"\G(领域|产业|行业|技术|类)?各?(企业|项目|成果)?(批准|新增|占比?|达到?|为|有|共|认定|立项|实现)?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex FigureBehind();
}
