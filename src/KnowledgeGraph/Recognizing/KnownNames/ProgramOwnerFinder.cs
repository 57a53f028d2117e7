using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.KnownNames;

/// <summary>Finds who else has a programme by the short name of one of the state or of a place: 区 in 区科技小巨人企业, 江苏省 in 江苏省科技支撑计划.</summary>
internal static class ProgramOwnerFinder
{
    /// <summary>Where the owner starts; -1 for the programme itself.</summary>
    public static int Find(WordMap map, NameHit hit, NameEntry entry)
    {
        if (hit.Start == 0)
            return -1;
        var form = map.Text.AsSpan(hit.Start, hit.End - hit.Start);
        if (form[0] is '市' or '省' || !entry.Name.AsSpan().EndsWith(form) || entry.Name.Length == form.Length)
            return -1;
        bool ofState = entry.Name.StartsWith("国家", StringComparison.Ordinal);
        if (!ofState && entry.Place.Length == 0)
            return -1;
        int level = hit.Start - 1;
        // 省级技术转移示范机构: the rank before the state's title makes it another one.
        if (ofState && map.Text[level] == '级' && level > 0 && map.Text[level - 1] is '省' or '市' or '区' or '县' or '州')
            return level > 2 && map.Text.AsSpan(level - 3, 3) is "自治区" or "自治州" ? level - 3 : level - 1;
        if (map.Text[level] is '省' or '区' or '县' && map.KindAt(level) == WordKind.Open && (map.IsApart(level) || map.KindAt(level - 1) == WordKind.Conjunction))
            return map.Text[level] == '区' || ofState ? level : -1;
        return map.NameEndingAt(hit.Start) is { IsPlace: true } place && place.Forms.Place is { } owner
            && owner.Name != entry.Place && owner.Name[^1] is '省' or '市' or '区' or '县' ? place.Start : -1;
    }
}
