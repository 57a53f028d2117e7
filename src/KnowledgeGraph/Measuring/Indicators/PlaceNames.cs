using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Tells full names of places from short ones: 杭州市数字产业增加值 is of the city, 杭州企业 are those that come from there.</summary>
internal static class PlaceNames
{
    /// <summary>True for a place by its full name.</summary>
    public static bool IsFull(ResolvedMention mention)
        => mention.Label is "Region" or "District" && mention.Mention.Surface is [_, _, .., '市' or '区' or '县' or '省' or '州' or '旗'];
}
