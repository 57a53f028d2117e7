using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Names;

/// <summary>Reads where the bearer of a name is by a place in the name: 高新区管委会, 汉口银行光谷支行, 某平台卢湾服务中心.</summary>
internal sealed class NamePlaceRelator(NameRules rules)
{
    private const int LongestBehindPlace = 2;
    private const int LongestUnit = 4;

    /// <summary>Adds a LOCATED_IN for each place in the name that tells where its bearer is.</summary>
    public void Relate(SentenceReading sentence, ResolvedMention mention, StatementFactory factory)
    {
        if (mention.Parts.Count > 0 && mention.Label is "Agency" or "Park" or "Platform" or "Institution" or "Alliance" or "Enterprise" or "Event")
            AddPlaces(sentence, mention, factory);
        // 区政务服务中心: the level word is the section's district.
        if (mention.Label is "Institution" or "Park" or "Platform" && mention.Mention.Surface[0] == '区' && sentence.Passage.Place is { } district && mention.Entity.Name.StartsWith(district.Entity.Name, StringComparison.Ordinal))
            factory.Add(sentence, "LOCATED_IN", mention.AsParticipant(), district, "place in the name", FactStatus.Done);
    }

    private void AddPlaces(SentenceReading sentence, ResolvedMention mention, StatementFactory factory)
    {
        var places = new List<ResolvedMention>();
        FindPlaces(mention, mention.Parts, places);
        foreach (var place in places)
        {
            if (PlaceRule(mention, place) is { } rule)
                factory.Add(sentence, "LOCATED_IN", mention.AsParticipant(), place.AsParticipant(), rule, FactStatus.Done);
        }
    }

    /// <summary>Places in a name, those of its shorter form (without the edition) and in the brackets of inner names too.</summary>
    private static void FindPlaces(ResolvedMention mention, IReadOnlyList<ResolvedMention> parts, List<ResolvedMention> found)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Label is "District" or "Region" or "Park")
                found.Add(parts[i]);
        }
        for (int p = 0; p < parts.Count; p++)
        {
            var part = parts[p];
            if (part.Parts.Count == 0)
                continue;
            int first = found.Count;
            FindPlaces(mention, part.Parts, found);
            for (int i = found.Count - 1; i >= first && part.Label != mention.Label; i--)
            {
                // 上海市科学技术奖励大会: the programme that the event is for opens with its place.
                if (!InBrackets(mention, found[i]) && !(mention.Label == "Event" && part.Label == "Program" && found[i].Span.Start == mention.Span.Start))
                    found.RemoveAt(i);
            }
        }
    }

    /// <summary>Why a place in a name tells where its bearer is; null when it does not.</summary>
    private string? PlaceRule(ResolvedMention mention, ResolvedMention place)
    {
        bool first = NameParts.Opens(mention, place);
        if (place.Label == "Park")
            return PlaceInPark(mention, place, first || (mention.Label == "Park" && NameParts.Heads(mention, place)));
        if (mention.Label == "Agency" && first && Zones.Is(place.Label, place.Entity.Name) && NameParts.Behind(mention, place) is "管委会" or "管理委员会")
            return "zone of the body";
        if (mention.Label == "Agency")
            return PlaceOfBody(mention, place, first);
        if (InBrackets(mention, place))
            return NameParts.IsCountry(place.Entity.Name) ? null : "place in brackets";
        if (!first)
            return IsUnit(mention, place) && !IsRoad(mention, place) ? "place of the branch" : null;
        return IsPlaceAtHead(mention, place) ? "place in the name" : null;
    }

    /// <summary>True for a place at the head of a name that tells where its bearer is.</summary>
    private bool IsPlaceAtHead(ResolvedMention mention, ResolvedMention place)
    {
        var behind = NameParts.Behind(mention, place);
        if ((mention.Label != "Park" || place.Label == "District") && IsBeforePlace(mention, place))
            return false;
        if (behind.Length == 0 || behind[0] is '—' or '-' or '–' or '·' || mention.Label == "Enterprise")
            return false;
        if (mention.Label != "Event" && (place.Label == "District" || (NameParts.IsDistrictLevel(place) && place.Mention.Surface[^1] is '区' or '县' && place.Mention.Surface[^2] != '湾')))
            return true;
        bool city = place.Entity.Name[^1] is '市' or '区' or '县' && place.Entity.Name[^2..] is not ("地区" or "治区" or "湾区");
        return mention.Label switch
        {
            "Park" => place.Entity.StandsAlone && !NameParts.IsCountry(place.Entity.Name) && !rules.Municipalities.Contains(place.Entity.Name),
            // 静安区科技创新工作会议 is a district's own; where it meets the name does not tell.
            "Event" when place.Label == "District" || NameParts.IsDistrictLevel(place) => rules.Fairs.End(behind),
            "Event" => city && !rules.Assemblies.End(behind),
            _ => false,
        };
    }

    /// <summary>True for 烟台 in 烟台经济技术开发区: nothing but the place itself stands before what kind of zone it is.</summary>
    public static bool OpensZone(ResolvedMention zone, ResolvedMention place)
        => NameParts.Opens(zone, place) && !IsBeforePlace(zone, place) && NameParts.Behind(zone, place) is not ([] or ['—' or '-' or '–' or '·', ..]);

    private static bool IsBeforePlace(ResolvedMention mention, ResolvedMention place)
    {
        foreach (var part in mention.Parts)
        {
            if (part.Span.Start == place.Span.End && part.Label is "District" or "Region")
                return true;
        }
        return false;
    }

    /// <summary>高新区管委会, 汉口银行光谷支行, 临港新片区科技保险创新引领区; what is a part of the park by its name lies in no other one.</summary>
    private string? PlaceInPark(ResolvedMention mention, ResolvedMention place, bool first) => mention.Label switch
    {
        "Agency" => first && !mention.Mention.Surface.EndsWith("小组", StringComparison.Ordinal) ? "zone of the body" : null,
        "Enterprise" or "Institution" => !first && IsUnit(mention, place) ? "place of the branch" : null,
        "Park" => first && place.Entity.StandsAlone && NameParts.Behind(mention, place) is { Length: > LongestUnit } behind && behind[0] is not ('（' or '(') && !NameParts.IsBranch(behind) && !place.Entity.Name.Contains(mention.Mention.Surface, StringComparison.Ordinal) ? "zone in the name" : null,
        _ => null,
    };

    private string? PlaceOfBody(ResolvedMention mention, ResolvedMention place, bool first)
    {
        string surface = mention.Mention.Surface;
        int posted = surface.IndexOf('驻', StringComparison.Ordinal);
        if (posted >= 0)
            return place.Span.Start - mention.Span.Start == posted + 1 ? "place of the post" : null;
        // 中国人民银行某市中心支行 is a body of the state with branches like any bank.
        if (!first && place.Label == "Region" && !rules.Municipalities.Contains(place.Entity.Name) && rules.BankUnits.Contains(NameParts.Behind(mention, place)))
            return "place of the branch";
        return first && place.Label == "Region" && mention.Mention.LocalBody is null && place.Entity.Name != "中国" && NameParts.IsCountry(place.Entity.Name) ? "country of the body" : null;
    }

    /// <summary>True for 卢湾 in …平台卢湾服务中心 and 苏州 in …大学苏州研究院: what follows is a kind of unit and nothing more, what stands before is its owner.</summary>
    private bool IsUnit(ResolvedMention mention, ResolvedMention place)
        => !NameParts.IsCountry(place.Entity.Name) && !place.Entity.Name.EndsWith("地区", StringComparison.Ordinal) && (mention.Label == "Enterprise" ? rules.BankUnits : rules.Units).Contains(NameParts.Behind(mention, place))
            || rules.UnitsAbroad.Contains(NameParts.Behind(mention, place));

    /// <summary>True for 桂林 in 上海聚科生物园区桂林分园: a branch of a city's own park lies in that city, by a road that bears the name of another.</summary>
    private static bool IsRoad(ResolvedMention mention, ResolvedMention place)
        => mention.Label == "Park" && place.Label == "Region" && place.Entity.Name[^1] == '市' && mention.Parts.Any(p => p.Label == "Region" && p.Entity.Name[^1] == '市' && p.Entity.Id != place.Entity.Id && NameParts.Opens(mention, p));

    private static bool InBrackets(ResolvedMention mention, ResolvedMention part)
    {
        // （青浦片区）, and not （山东省科学院）, where the place only opens a name.
        string surface = mention.Mention.Surface;
        int at = part.Span.Start - mention.Span.Start;
        return at > 0 && surface[at - 1] is '（' or '(' && surface.AsSpan(at + part.Span.Length).IndexOfAny('）', ')') is >= 0 and <= LongestBehindPlace;
    }
}
