using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Parks and platforms, and the institutions that lie where they do: they are named behind what they lie in and who builds them, and the place that has them tells which.</summary>
internal sealed class SiteNames(NameRules rules)
{
    private readonly EndingRules _endings = rules.Endings;
    private const string Builds = "建设";
    private const int ShortestBuilt = 4;
    private const int LongestKind = 4;
    private const int OwnWords = 2;
    private const int LongestEnding = 6;

    /// <summary>The start moved right behind such names; -1 where what stands there is none.</summary>
    public int FindStart(in NameCandidate name)
    {
        if (IsDoneThere(name) || IsBuiltByBody(name))
            return -1;
        var map = name.Map;
        var last = name.Head;
        if (IsFacilityInPark(name, last))
            return last!.End;
        while (last is { Forms.Sure.Entry.Label: "Program" } && map.NameAt(last.End) is { Forms.Sure.Entry.Label: "Program" } second)
            last = second;
        // 技术创新工程徐汇外包服务集群: a place follows the programme that it is part of.
        if (last is { Forms.Sure.Entry.Label: "Program" } && map.NameAt(last.End) is { IsPlace: true })
            return last.End;
        if (last is { IsPlace: true } && IsSharedWithPlaceBefore(name, last.End))
            return last.End;
        if (last is { IsPlace: true } && map.NameAt(last.End) is { } next)
            last = next;
        return last is not null && IsBuilder(name, last) ? last.End + Builds.Length : name.Start;
    }

    /// <summary>True for 在兰州新区建设研究院: what is done in a place with a thing that is not named.</summary>
    private bool IsDoneThere(in NameCandidate name)
        => name.Own >= ShortestBuilt && name.Start > 0 && _endings.Acts.LongestAt(name.Text, name.Ending, name.Start) is > 0 and var act
            && name.Head is { } site && (site.IsPlace || site.Forms.Sure?.Entry.Label == "Park") && site.End == name.Ending - act
            && name.Text[name.Start - 1] is '在' or '于' or '到' or '赴';

    /// <summary>True for 依托某某有限公司建设中试基地: what a body or a zone builds or raises is not named; institutes build none by a common word.</summary>
    private bool IsBuiltByBody(in NameCandidate name)
    {
        if (!name.IsPlain || _endings.Raised.LongestAt(name.Text, name.Ending, name.Start) is not (> 0 and var act))
            return false;
        int end = name.Ending - act;
        if (name.Label == "Institution")
            return rules.EndsIn(name.Text, end - LongestEnding, end, static found => found.Exists(static r => r is { Label: "Enterprise", Strictness: SuffixStrictness.Plain }));
        return name.Map.NameEndingAt(end) is { IsActor: true } or { Forms.Sure.Entry.Label: "Park" } || EndsInBody(name, end);
    }

    private bool EndsInBody(in NameCandidate name, int end)
    {
        bool isPlaced = name.Head is { IsPlace: true } || name.StartsWith("国家");
        return rules.EndsIn(name.Text, Math.Max(name.Start, end - LongestEnding), end, found => found.Exists(r => (isPlaced && r.Label is "Park" or "Institution")
            || r is { Label: "Enterprise" or "Institution", Strictness: SuffixStrictness.Plain }));
    }

    /// <summary>True for 怀柔科学城高能同步辐射光源: a known facility lies in a known park.</summary>
    private static bool IsFacilityInPark(in NameCandidate name, NameHit? site)
        => name.Label == "Platform" && site is { Forms.Sure.Entry.Label: "Park" } && name.Map.NameAt(site.End) is { Forms.Sure.Entry.Label: "Platform" };

    /// <summary>True for 浦东、闵行国家科技进步示范区: the places share what the state names.</summary>
    private static bool IsSharedWithPlaceBefore(in NameCandidate name, int behindPlace)
        => name.Start > 1 && name.Text[name.Start - 1] == '、' && name.Map.NameEndingAt(name.Start - 1) is { IsPlace: true } && name.Text.AsSpan(behindPlace).StartsWith("国家");

    /// <summary>True for 郑东新区建设中原科技城, a zone that builds, and for 同意在浙江省台州市建设A试验区, the place where it is built.</summary>
    private static bool IsBuilder(in NameCandidate name, NameHit last)
        => last.Forms.Sure?.Entry is { } builder && ((name.Start > 0 && last.IsPlace && name.Text[name.Start - 1] == '在') || Zones.Is(builder.Label, builder.Name))
            && last.End + ShortestBuilt <= name.Ending && name.Text.AsSpan(last.End).StartsWith(Builds);

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
        => name.IsPlain && name.Own > LongestKind && name.Follows(Builds) && name.Map.NameEndingAt(name.Start - Builds.Length) is { IsPlace: true };

    /// <summary>True for 翠亨新区, two characters of its own at the head of a clause, and 和林格尔新区, the new area of a place.</summary>
    private static bool IsNewArea(in NameCandidate name, NameMark mark)
        => name.Rule.Ending == Zones.NewArea
            && ((name.Own == OwnWords && mark == NameMark.Weak && name.IsApart) || (name.Head is { IsPlace: true } seat && seat.End == name.Ending));
}
