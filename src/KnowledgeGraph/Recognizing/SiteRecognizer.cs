using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes places that no lexicon knows where the text says that something lies there: 千灯湖 in 位于千灯湖的广东金融高新技术服务区.</summary>
internal sealed class SiteRecognizer(NameRules rules)
{
    private const int Shortest = 2;
    private const int Longest = 4;
    private readonly PlaceWordRules _words = rules.Contexts.Places;

    public void Recognize(WordMap map, List<Mention> found)
    {
        foreach (string verb in _words.Verbs)
        {
            for (int at = map.Text.IndexOf(verb, StringComparison.Ordinal); at >= 0; at = map.Text.IndexOf(verb, at + verb.Length, StringComparison.Ordinal))
            {
                if (Site(map, at + verb.Length) is { } site)
                    found.Add(new Mention(site, "Region", site.Of(map.Text), site.Of(map.Text), MentionSource.Context, "place behind its verb"));
            }
        }
    }

    private TextSpan? Site(WordMap map, int start)
    {
        // 位于即墨市鳌山卫: the place lies in another.
        while (map.NameAt(start) is { IsPlace: true } outer)
            start = outer.End;
        int end = start;
        while (end < map.Text.Length && end - start <= Longest && map.KindAt(end) == WordKind.Open)
            end++;
        bool closed = end == map.Text.Length || map.KindAt(end) == WordKind.Stop || map.Text[end] is '的' or '和' or '与';
        return closed && end - start is >= Shortest and <= Longest && !map.Text.AsSpan(start, end - start).ContainsAny(_words.NotNames) && rules.Generic.LongestAt(map.Text, start) < 2
            ? new TextSpan(start, end) : null;
    }
}
