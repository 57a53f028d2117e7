using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes fields that no lexicon knows behind verbs that lead to fields: 海洋防腐材料 in 聚焦海洋防腐材料, 精细化工 in 重点发展精细化工和化工新材料.</summary>
internal sealed class FieldRecognizer(NameRules rules)
{
    private const int Shortest = 3;
    private const int Longest = 10;
    private readonly NameIdentity _identity = new(rules);
    private readonly FieldRules _fields = rules.Contexts.Fields;

    public void Recognize(WordMap map, List<Mention> found)
    {
        for (int i = 0; i < map.Text.Length; i++)
        {
            int verb = map.MayOpen(i, Openings.FieldVerb) ? _fields.Verbs.LongestAt(map.Text, i) : 0;
            if (verb == 0)
                continue;
            AddFields(map, i + verb, found);
            i += verb - 1;
        }
    }

    /// <summary>The fields of the list that starts at <paramref name="start"/>.</summary>
    private void AddFields(WordMap map, int start, List<Mention> found)
    {
        while (true)
        {
            int end = EndOf(map, start);
            if (IsField(map, start, end))
                found.Add(Field(map, start, end));
            if (end == start || end >= map.Text.Length || !WordMap.IsJoint(map.Text[end]))
                return;
            start = end + 1;
        }
    }

    /// <summary>Where the member of the list that starts at <paramref name="start"/> ends.</summary>
    private static int EndOf(WordMap map, int start)
    {
        int end = start;
        while (end < map.Text.Length && end - start <= Longest && map.IsOpenAt(end))
            end++;
        return end;
    }

    /// <summary>True for what ends as fields do, with words of its own before that ending.</summary>
    private bool IsField(WordMap map, int start, int end)
    {
        if (end - start is < Shortest or > Longest || (map.NameAt(start) is { } known && known.End == end))
            return false;
        int tail = _fields.Tails.LongestAt(map.Text, end, start);
        bool closed = end == map.Text.Length || map.KindAt(end) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction;
        return tail > 0 && tail < end - start && closed && _identity.MarkOf(map, start, end) != NameMark.None && _identity.MarkOf(map, start, end - tail) != NameMark.None;
    }

    private static Mention Field(WordMap map, int start, int end)
    {
        var span = new TextSpan(start, end);
        return new Mention(span, "Industry", span.Of(map.Text), span.Of(map.Text), MentionSource.Context, "field behind its verb");
    }
}
