using System.Text.RegularExpressions;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Names;

/// <summary>Tells where a part stands in a name and what kind of place it is.</summary>
internal static partial class NameParts
{
    /// <summary>What stands behind the part in the name.</summary>
    public static ReadOnlySpan<char> Behind(ResolvedMention mention, ResolvedMention part) => mention.Mention.Surface.AsSpan(part.Span.End - mention.Span.Start);

    /// <summary>True when nothing but an edition, a year or a quotation mark stands before the part.</summary>
    public static bool Opens(ResolvedMention mention, ResolvedMention part)
        => part.Span.Start == mention.Span.Start || EditionOnly().IsMatch(mention.Mention.Surface.AsSpan(0, part.Span.Start - mention.Span.Start));

    /// <summary>True for 嘉定区 in 上海市嘉定区某某项目 too: nothing but the place that it lies in stands before.</summary>
    public static bool Heads(ResolvedMention mention, ResolvedMention part)
        => Opens(mention, part) || mention.Parts.Any(p => p.Label == "Region" && p.Span.End == part.Span.Start && Opens(mention, p));

    /// <summary>True for a place that a document may be for.</summary>
    public static bool IsGovernedPlace(ResolvedMention part) => part.Label is "District" or "Park" || IsDistrictLevel(part);

    /// <summary>True for a district or county of another city, which is a Region.</summary>
    public static bool IsDistrictLevel(ResolvedMention part) => part.Label == "Region" && part.Entity.Name.Length > 2 && part.Entity.Name[^1] is '区' or '县' && part.Entity.Name[^2..] is not ("地区" or "治区" or "政区" or "湾区");

    /// <summary>True for a place that is no province, city, district or town by its ending.</summary>
    public static bool IsCountry(string place) => place == "中国" || place[^1] is not ('省' or '市' or '区' or '县' or '州' or '镇' or '盟');

    /// <summary>True when what stands behind a shorter name makes the longer one a branch of it.</summary>
    public static bool IsBranch(ReadOnlySpan<char> behind) => Branch().IsMatch(behind);

    [GeneratedRegex("^[“《]?(第[0-9一二三四五六七八九十]{1,3}届|首届|中国|[0-9]{4}年?(度)?)?[“]?$", RegexOptions.CultureInvariant)]
    private static partial Regex EditionOnly();

    /// <summary>What makes a longer name a branch of the shorter one at its head: a word of branches, a place's unit between.</summary>
    [GeneratedRegex("^.{0,4}(分院|分中心|分所|分社|分校|分园|分公司|分行|支行|分会|分部|工作站)$|^.{2,3}(园|园区|片区|新城|试验站|试验示范站|高科技园)$|^.{2,12}(研究院|研究中心|校区|试验站|试验示范站)$|^附属.{0,6}医院$", RegexOptions.CultureInvariant)]
    private static partial Regex Branch();
}
