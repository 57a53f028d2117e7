using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Finds where the name of a town, an island or a river basin starts (九亭 before 镇): two or three characters of its own behind a mark, a verb or a place.</summary>
internal sealed class TownNames(NameRules rules)
{
    private const int Shortest = 2;
    private const int Longest = 3;

    /// <summary>The start, or -1 where it is none (特色镇).</summary>
    public int FindStart(in NameCandidate ending)
    {
        var map = ending.Map;
        int start = ending.Ending;
        while (start > 0 && ending.Ending - start <= Longest && map.KindAt(start - 1) == WordKind.Open)
            start--;
        // 汨罗江流域, 成都平原: a place opens the name of a land.
        if (IsLand(ending) && ending.Ending - start < Shortest && map.NameEndingAt(start) is { IsPlace: true } place && map.IsApart(place.Start))
            start = place.Start;
        if (!Opens(map, start) || ending.Ending - start is < Shortest or > Longest || rules.Leads.LongestAt(map.Text, start) > 1)
            return -1;
        for (int i = start; i < ending.Ending; i++)
        {
            if (rules.Generic.LongestAt(map.Text, i) > 1)
                return -1;
        }
        return start;
    }

    private static bool IsLand(in NameCandidate ending) => ending.Rule.Ending is "流域" or "平原" or "盆地" or "高原" or "半岛" or "群岛";

    private static bool Opens(WordMap map, int start)
        => map.IsApart(start) || map.KindAt(start - 1) == WordKind.Conjunction || map.NameEndingAt(start) is { IsPlace: true };
}
