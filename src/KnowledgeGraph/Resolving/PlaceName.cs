using System.Text.RegularExpressions;

namespace KnowledgeGraph.Resolving;

/// <summary>Takes the parts of a full place name: 辽宁省大连市甘井子区.</summary>
internal static partial class PlaceName
{
    /// <summary>The province, or the municipality that is one; empty when the name holds none.</summary>
    public static string Province(string full)
    {
        var match = ProvincePart().Match(full);
        return match.Success ? match.Value : IsMunicipality(City(full)) ? City(full) : "";
    }

    /// <summary>The city of prefecture level or the municipality; empty when the name holds none.</summary>
    public static string City(string full)
    {
        string rest = ProvincePart().Replace(full.StartsWith("中国", StringComparison.Ordinal) ? full[2..] : full, "", 1);
        var match = CityPart().Match(rest);
        // 中部地区 is no prefecture: those are told with their province.
        bool isGrouping = match.Success && match.Value.EndsWith("地区", StringComparison.Ordinal) && rest.Length == full.Length;
        return match.Success && !isGrouping ? match.Value : "";
    }

    private static bool IsMunicipality(string city) => city is "北京市" or "上海市" or "天津市" or "重庆市";

    [GeneratedRegex("^(.{2,8}?(省|自治区|特别行政区))", RegexOptions.CultureInvariant)]
    private static partial Regex ProvincePart();

    [GeneratedRegex("^(.{2,10}?(市|自治州|地区|盟))", RegexOptions.CultureInvariant)]
    private static partial Regex CityPart();
}
