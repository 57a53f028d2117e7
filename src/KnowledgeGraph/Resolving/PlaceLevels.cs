using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Resolving;

/// <summary>Takes the parts of a full place name, 辽宁省大连市甘井子区, by their endings: the key places of rules/resolving.yaml.</summary>
internal sealed class PlaceLevels
{
    private const string Country = "中国";
    private const int ShortestName = 2;
    private const int LongestProvince = 8;
    private const int LongestCity = 10;

    private readonly string[] _provinces;
    private readonly string[] _cities;
    private readonly string[] _municipalities;

    /// <summary>Reads the section to its end.</summary>
    public PlaceLevels(YamlSection section)
    {
        _provinces = [.. section.Texts("provinces")];
        _cities = [.. section.Texts("cities")];
        _municipalities = [.. section.Texts("municipalities")];
        section.Close();
    }

    /// <summary>The province, or the municipality that is one; empty when the name holds none.</summary>
    public string Province(string full)
    {
        int end = EndOf(full, _provinces, LongestProvince);
        if (end > 0)
            return full[..end];
        string city = City(full);
        return Array.IndexOf(_municipalities, city) >= 0 ? city : "";
    }

    /// <summary>The city of prefecture level or the municipality; empty when the name holds none.</summary>
    public string City(string full)
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
