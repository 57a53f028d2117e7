using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>What tells that a candidate with a mark of identity is but a kind of things: that they are counted, are several, or are told by a name inside.</summary>
internal sealed partial class MereKind(NameRules rules)
{
    private const int LongestTitle = 8;
    private const int World = 2;
    private const int LongestOfWorld = 4;
    private const int LongestContinent = 3;
    private const string Approved = "获批";
    private const string State = "国家";
    private const string StateLevel = "国家级";
    private readonly NameIdentity _identity = new(rules);

    /// <summary>True where no one thing is named.</summary>
    public bool Is(in NameCandidate name) => IsOfCountry(name) || name.Label switch
    {
        "Park" or "Enterprise" or "Platform" => IsTitle(name) || IsCounted(name) || IsOneOfMany(name) || IsOfLevelInPlace(name),
        "Institution" or "Alliance" => IsCounted(name) || IsOneOfMany(name),
        "Product" => IsCounted(name) || IsKindOfKnown(name),
        "Program" => IsOneOfMany(name) || IsKindOfKnown(name),
        "Fund" or "Event" => IsOneOfMany(name),
        _ => false,
    };

    /// <summary>True for 中国高校智库, 美国科技园区 and 全球顶级智库: a country or the world, and a kind that it has many of.</summary>
    private bool IsOfCountry(in NameCandidate name)
        => rules.Endings.Classes.Contains(name.Rule.Ending) && WorldOrCountry(name) is > 0 and var length
            && _identity.MarkOf(name.Map, name.Start + length, name.Ending) == NameMark.None;

    private static int WorldOrCountry(in NameCandidate name)
    {
        if (name.Own <= LongestOfWorld && (name.StartsWith("全球") || name.StartsWith("世界")))
            return World;
        bool isCountry = name.Head is { IsPlace: true, Forms.Sure.Entry: var place }
            && (place.IsBackground || place.Name[^1] is '国' or '邦' || (place.Name[^1] == '洲' && place.Name.Length <= LongestContinent));
        return isCountry ? Math.Min(name.Head!.End, name.Ending) - name.Start : 0;
    }

    /// <summary>True for 《2023先进制造业百强园区》: a title that is no document names nothing of that kind.</summary>
    private static bool IsTitle(in NameCandidate name)
        => name.End < name.Text.Length && name.Text[name.End] == '》' && name.Start > 0
            && name.Text.LastIndexOf('《', name.Start - 1, Math.Min(name.Start, LongestTitle)) is >= 0 and var open && name.Text.IndexOf('》', open) == name.End;

    /// <summary>True for 生物医药产业联盟 in 成立2个生物医药产业联盟 and in 生物医药产业联盟2家, the last of a list aside.</summary>
    private static bool IsCounted(in NameCandidate name)
        => IsRankBeforeName(name) || NameEdge.FollowsCount(name.Map, name.Start)
            || (NameEdge.IsCounted(name.Text, name.End) && !IsOne(name.Text, name.End) && (name.Start == 0 || !WordMap.IsJoint(name.Text[name.Start - 1]) || name.IsOfLevel));

    /// <summary>True for 国家级科创平台 in 国家级科创平台“科大硅谷”: the kind of what is named in marks.</summary>
    private static bool IsRankBeforeName(in NameCandidate name)
        => name.End < name.Text.Length && name.Text[name.End] == '“' && (name.StartsWith("国家级") || name.StartsWith("省级") || name.StartsWith("市级"));

    private static bool IsOne(string text, int end) => text[end] == '1' && !char.IsAsciiDigit(text[end + 1]);

    /// <summary>True for 离岸创新创业基地 behind 布局一批, not behind 获批: several of a kind, where no place or known name tells which.</summary>
    private bool IsOneOfMany(in NameCandidate name)
        => rules.Many.LongestAt(name.Text, name.Start) > 0 && !(name.Follows(Approved) && !IsOfLevelOnly(name))
            && _identity.MarkOf(name.Map, name.Start, name.Ending) != NameMark.Strong;

    /// <summary>True for 省级公共服务平台 and not for 国家生物医药产业创新试验区: a level opens what is approved, and not a zone of the state.</summary>
    private static bool IsOfLevelOnly(in NameCandidate name)
        => name.Text[name.Start] is '国' or '全' or '省' or '市' or '区' && (name.Label != "Park" || !name.StartsWith(State) || name.StartsWith(StateLevel));

    /// <summary>True for 江苏省省级高新区: a place, and the level of a kind that it has several of.</summary>
    private bool IsOfLevelInPlace(in NameCandidate name)
        => name.Head is { IsPlace: true } place && place.End < name.Ending && LevelKind().IsMatch(name.Text.AsSpan(place.End..name.Ending))
            && _identity.MarkOf(name.Map, place.End, name.Ending) == NameMark.None;

    [GeneratedRegex("^(国家级|省级|自治区级|市级|区级|县级)", RegexOptions.CultureInvariant)]
    private static partial Regex LevelKind();

    /// <summary>True for 上海市企业研发费加计扣除: a known name with a place and words of a kind before it is that name.</summary>
    private bool IsKindOfKnown(in NameCandidate name)
    {
        var map = name.Map;
        if (map.NameEndingAt(name.End) is not { Forms.Sure.Entry: var entry } known || known.Start <= name.Start || entry.Label != name.Label)
            return false;
        bool generic = name.Label == "Program" && rules.Contexts.Honours.Kinds.LongestAt(map.Text, name.End) == 0 && entry.Place.Length == 0 && !entry.Name.StartsWith("国家", StringComparison.Ordinal);
        for (int i = name.Start; i < known.Start;)
        {
            if (map.NameAt(i) is { IsPlace: true } place && place.End <= known.Start)
            {
                i = place.End;
                continue;
            }
            int word = rules.Generic.LongestAt(map.Text, i);
            if (word < 2)
                return false;
            generic = true;
            i += word;
        }
        return generic;
    }
}
