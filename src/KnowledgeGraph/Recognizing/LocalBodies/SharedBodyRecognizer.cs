using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.LocalBodies;

/// <summary>Proposes bodies of several places that share what stands behind the last: 上海、浙江两地科技厅; 合肥、苏州和嘉兴等市科技局.</summary>
internal sealed partial class SharedBodyRecognizer(LocalBodyLexicon bodies)
{
    /// <summary>The bodies of the places that start at <paramref name="start"/>, in order; null where they share no body.</summary>
    public List<Mention>? Recognize(WordMap map, int start)
    {
        if (!StartsList(map, start) || Places(map, start) is not { } places)
            return null;
        var joint = Joint().Match(map.Text, places[^1].End);
        // 衡水市与北京市科委签署协议: the city signs with an office of the other.
        bool isWithOne = places.Count == 2 && map.Text[places[0].End] == '与';
        if (!joint.Success && (isWithOne || !AreOfOneLevel(map.Text, places)))
            return null;
        int behind = places[^1].End + joint.Length;
        var body = bodies.LongestAt(map.Text, behind, LocalBodyFinder.LevelOf(places[0].Forms.Place.Name), out int length);
        if (body is null || length < 2)
            return null;
        return places.ConvertAll(place => LocalBodyMention.OfPlace(map, place.Start, place == places[^1] ? behind + length : place.End, place, place.Forms.Place, body, "places that share a body"));
    }

    /// <summary>True where a place stands with a mark behind it that another may follow.</summary>
    private static bool StartsList(WordMap map, int at)
        => map.NameAt(at) is { IsPlace: true } place && place.End < map.Text.Length && WordMap.IsJoint(map.Text[place.End]) && map.NameAt(place.End + 1) is { IsPlace: true };

    /// <summary>The places with a mark between each and the next; null where another mark stands behind the last.</summary>
    private static List<NameHit>? Places(WordMap map, int start)
    {
        var places = new List<NameHit>();
        for (int at = start; map.NameAt(at) is { IsPlace: true } place; at = place.End + 1)
        {
            places.Add(place);
            if (place.End + 1 >= map.Text.Length || !WordMap.IsJoint(map.Text[place.End]))
                return places;
        }
        return null;
    }

    /// <summary>合肥市、芜湖市科技局: all are written with the same level word.</summary>
    private static bool AreOfOneLevel(string text, List<NameHit> places)
        => text[places[0].End - 1] is '省' or '市' or '区' or '县' && places.TrueForAll(p => text[p.End - 1] == text[places[0].End - 1]);

    /// <summary>What stands between the last place and the body they share.</summary>
    [GeneratedRegex("\\G等?([一两二三四]省[一两二三四]市|[一两二三四]市[一两二三四]省|[0-9两二三四五六七八九十]{0,2}个?(地|市|省|区|县|省市|省区市|省市区))", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
