using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>What tells that words of a kind name a park or a platform: the place that has it.</summary>
internal static class SiteSigns
{
    private const int LongestKind = 4;
    private const int OwnWords = 2;
    private const string Built = "建设";

    /// <summary>True for a park, null where the mark of identity tells.</summary>
    public static bool? TellPark(in NameCandidate name, NameMark mark)
        => IsBuiltInPlace(name) || IsNewArea(name, mark) || (name.IsStrict && mark == NameMark.Weak && name.StartsWith("国家")) ? true : null;

    /// <summary>True for a platform, false for none, null where the mark of identity tells.</summary>
    public static bool? TellPlatform(in NameCandidate name, NameMark mark)
    {
        if (!name.IsPlain)
            return null;
        // 建设区科技创新公共服务平台: a level word stands for the place's own. 云数据库 is a kind.
        if (mark == NameMark.None && name.IsOfLevel && name.Own > LongestKind)
            return true;
        return mark == NameMark.Weak && name.Own < OwnWords ? false : null;
    }

    /// <summary>True for 在义乌市建设国际贸易综合改革试验区: the place where it is built tells which.</summary>
    private static bool IsBuiltInPlace(in NameCandidate name)
        => name.IsPlain && name.Own > LongestKind && name.Follows(Built) && name.Map.NameEndingAt(name.Start - Built.Length) is { IsPlace: true };

    /// <summary>True for 翠亨新区, two characters of its own at the head of a clause, and 和林格尔新区, the new area of a place.</summary>
    private static bool IsNewArea(in NameCandidate name, NameMark mark)
        => name.Rule.Ending == Zones.NewArea
            && ((name.Own == OwnWords && mark == NameMark.Weak && name.IsApart) || (name.Head is { IsPlace: true } seat && seat.End == name.Ending));
}
