using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes fields that no lexicon knows behind verbs that lead to fields: 海洋防腐材料 in 聚焦海洋防腐材料, 精细化工 in 重点发展精细化工和化工新材料.</summary>
internal sealed partial class FieldRecognizer(NameRules rules)
{
    private const int Shortest = 3;
    private const int Longest = 10;
    private const int ShortestGathered = 2;
    private readonly NameIdentity _identity = new(rules);
    private readonly FieldRules _fields = rules.Contexts.Fields;

    public void Recognize(WordMap map, List<Mention> found)
    {
        for (int i = 0; i < map.Text.Length; i++)
        {
            int verb = map.MayOpen(i, Openings.FieldVerb) ? _fields.Verbs.LongestAt(map.Text, i) : 0;
            if (verb == 0)
                continue;
            AddFields(map, i + verb, map.Text.Length, map.Text.AsSpan(i, verb).SequenceEqual(_fields.Study), found);
            i += verb - 1;
        }
        foreach (Match match in Framed().Matches(map.Text))
            AddFields(map, match.Groups["fields"].Index, match.Groups["fields"].Index + match.Groups["fields"].Length, false, found);
        for (int at = map.Text.IndexOf('等', StringComparison.Ordinal); at >= 0; at = map.Text.IndexOf('等', at + 1))
        {
            if (Gathering().IsMatch(map.Text, at))
                AddGathered(map, StartOfList(map.Text, at), at, found);
        }
    }

    /// <summary>以黑土地现代农业为主题: fields between the words of a frame.</summary>
    [GeneratedRegex(@"以(?<fields>[^，。；以]{3,40}?)为(其)?(主攻|主导|主题|特色|重点|发展方向|主业|核心产业|支柱)", RegexOptions.CultureInvariant)]
    private static partial Regex Framed();

    /// <summary>锂电、光伏光热、特色生物资源等主导产业: what the noun behind the list gathers are fields, whatever they end in.</summary>
    [GeneratedRegex(@"\G等([一二三四五六七八九十\d]{0,2}[大个条])?(主导|优势|特色|重点|支柱|战略性新兴|未来|新兴|先导|主攻)?(产业|赛道)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Gathering();

    [GeneratedRegex("围绕|聚焦|面向|瞄准|锚定|布局|做强|壮大", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Toward();

    private const int LongestList = 60;

    /// <summary>Where the list before <paramref name="end"/> may start: behind the last mark that is none of a list, or the last verb that leads to fields.</summary>
    private static int StartOfList(string text, int end)
    {
        int from = Math.Max(0, end - LongestList);
        int start = from + text.AsSpan(from, end - from).LastIndexOfAny("，。；：\n") + 1;
        return Toward().Match(text, start, end - start) is { Success: true } verb ? verb.Index + verb.Length : start;
    }

    /// <summary>The members of a gathered list that nothing else knows.</summary>
    private void AddGathered(WordMap map, int start, int limit, List<Mention> found)
    {
        if (!map.Text.AsSpan(start, limit - start).Contains('、'))
            return;
        while (start < limit)
        {
            int end = EndOf(map, start, limit);
            bool isWhole = end == limit || WordMap.IsJoint(map.Text[end]);
            if (isWhole && end - start is >= ShortestGathered and <= Longest && map.NameAt(start) is null && rules.Generic.LongestAt(map.Text, start) < end - start && !found.Exists(m => m.Span.Start < end && m.Span.End > start))
                found.Add(Field(map, start, end));
            int next = map.Text.IndexOf('、', end, limit - end);
            if (next < 0)
                return;
            start = next + 1;
        }
    }

    /// <summary>The fields of the list that starts at <paramref name="start"/>.</summary>
    private void AddFields(WordMap map, int start, int limit, bool isStudy, List<Mention> found)
    {
        while (true)
        {
            int end = EndOf(map, start, limit);
            // 隐私计算 in 开展隐私计算研究.
            int own = end - _fields.Works.LongestAt(map.Text, end, start + 1);
            if ((own < end || !isStudy) && IsField(map, start, own, end, limit))
                found.Add(Field(map, start, own));
            if (end == start || end >= limit || !WordMap.IsJoint(map.Text[end]))
                return;
            start = end + 1;
        }
    }

    /// <summary>Where the member of the list that starts at <paramref name="start"/> ends.</summary>
    private static int EndOf(WordMap map, int start, int limit)
    {
        int end = start;
        while (end < limit && end - start <= Longest && map.IsOpenAt(end))
            end++;
        return end;
    }

    /// <summary>True for what ends as fields do, with words of its own before that ending.</summary>
    private bool IsField(WordMap map, int start, int end, int closing, int limit)
    {
        if (end - start is < Shortest or > Longest || (map.NameAt(start) is { } known && known.End == end))
            return false;
        int tail = _fields.Tails.LongestAt(map.Text, end, start);
        bool closed = closing == limit || map.KindAt(closing) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction;
        return tail > 0 && tail < end - start && closed && _identity.MarkOf(map, start, end) != NameMark.None && _identity.MarkOf(map, start, end - tail) != NameMark.None;
    }

    private static Mention Field(WordMap map, int start, int end)
    {
        var span = new TextSpan(start, end);
        return new Mention(span, "Industry", span.Of(map.Text), span.Of(map.Text), MentionSource.Context, "field behind its verb");
    }
}
