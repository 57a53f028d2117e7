using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Finds where the name of a company starts behind what tells where it lies and of what kind it is.</summary>
internal static class EnterpriseStart
{
    private const int Kind = 2;

    /// <summary>The start moved right; that of the name itself where nothing of that kind opens it.</summary>
    public static int Find(in NameCandidate name) => BehindKind(name.Map, BehindZone(name), name.Ending);

    /// <summary>大同经开区国药集团威奇达药业: the company lies in the zone, and is named behind it.</summary>
    private static int BehindZone(in NameCandidate name)
        => name.Head is { Forms.Sure.Entry.Label: "Park" } zone && name.Map.NameAt(zone.End) is { Forms.Sure.Entry.Label: "Enterprise" } ? zone.End : name.Start;

    /// <summary>产业园运营公司盐城市科创投资有限公司: what kind of company it is stands before its name.</summary>
    private static int BehindKind(WordMap map, int start, int ending)
    {
        for (int i = start + Kind; i + 2 < ending; i++)
        {
            if (map.NameAt(i) is { IsPlace: true } place && ending - place.End >= 2 && map.Text.AsSpan(i - Kind, Kind) is "公司" or "平台" or "企业" or "主体")
                return i;
        }
        return start;
    }
}
