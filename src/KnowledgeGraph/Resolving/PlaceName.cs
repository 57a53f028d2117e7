namespace KnowledgeGraph.Resolving;

/// <summary>Takes the parts of a full place name: 辽宁省大连市甘井子区.</summary>
internal static class PlaceName
{
    private const string Country = "中国";
    private const int ShortestName = 2;
    private const int LongestProvince = 8;
    private const int LongestCity = 10;

    private static readonly string[] _provinces = ["省", "自治区", "特别行政区"];
    private static readonly string[] _cities = ["市", "自治州", "地区", "盟"];

    /// <summary>The province, or the municipality that is one; empty when the name holds none.</summary>
    public static string Province(string full)
    {
        int end = EndOf(full, _provinces, LongestProvince);
        if (end > 0)
            return full[..end];
        string city = City(full);
        return city is "北京市" or "上海市" or "天津市" or "重庆市" ? city : "";
    }

    /// <summary>The city of prefecture level or the municipality; empty when the name holds none.</summary>
    public static string City(string full)
    {
        var rest = full.AsSpan(full.StartsWith(Country, StringComparison.Ordinal) ? Country.Length : 0);
        rest = rest[EndOf(rest, _provinces, LongestProvince)..];
        var city = rest[..EndOf(rest, _cities, LongestCity)];
        // 中部地区 is no prefecture: those are told with their province.
        bool isGrouping = rest.Length == full.Length && city.EndsWith("地区");
        return isGrouping ? "" : city.ToString();
    }

    /// <summary>The end of the shortest opening that closes with one of the endings, with two to <paramref name="longest"/> units before it; 0 where there is none.</summary>
    private static int EndOf(ReadOnlySpan<char> name, string[] endings, int longest)
    {
        for (int at = ShortestName; at <= longest && at < name.Length; at++)
        {
            foreach (string ending in endings)
            {
                if (name[at..].StartsWith(ending))
                    return at + ending.Length;
            }
        }
        return 0;
    }
}
