using System.Text.RegularExpressions;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>What a place or a zone wants to become (以建设国家绿色金融改革创新示范区为目标, 锚定世界一流科技园区目标): a title, and no park or body yet.</summary>
internal static partial class Aims
{
    private const int LongestLead = 8;
    private const int ShortestAim = 6;

    /// <summary>True where the name is what is striven for.</summary>
    public static bool Is(in NameCandidate name)
    {
        if (name.Start <= 0)
            return false;
        var before = name.Text.AsSpan(Math.Max(0, name.Start - LongestLead)..name.Start);
        return (Striving().IsMatch(before) && Aim().IsMatch(name.Text, name.End)) || Round().IsMatch(before);
    }

    /// <summary>True for 国际一流科技园区, words of its kind alone, where a rank opens what is striven for.</summary>
    public static bool IsOfRank(in NameCandidate name)
        => name.IsPlain && name.Length >= ShortestAim && name.Label is "Park" or "Institution" && Rank().IsMatch(name.Text, name.Start) && Is(name);

    [GeneratedRegex("(建设|打造|创建|建成|锚定|瞄准|围绕)[“]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Striving();

    [GeneratedRegex("(围绕|锚定|瞄准|对标)(建设|打造|创建|建成)[“]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Round();

    [GeneratedRegex(@"\G[”]?的?(这一|总|总体|战略|发展|建设|奋斗)*(目标|定位|为牵引|为目标|为引领|为抓手|为统领)", RegexOptions.CultureInvariant)]
    private static partial Regex Aim();

    [GeneratedRegex(@"\G(世界|国际|国家|全国|全球|国内)(领先|一流|级|先进)", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();
}
