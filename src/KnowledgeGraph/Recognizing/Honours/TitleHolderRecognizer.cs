using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Honours;

/// <summary>Proposes those who win a title and whom nothing else knows: 东方慧谷 in 东方慧谷获评上海市文化产业示范园区. What the title is for tells their type.</summary>
internal sealed class TitleHolderRecognizer(NameRules rules)
{
    private const int ShortestName = 3;
    private const int LongestName = 10;
    private const int ShortName = 3;
    private readonly NameIdentity _identity = new(rules);
    private readonly HonourRules _honours = rules.Contexts.Honours;

    public void Recognize(WordMap map, IReadOnlyList<Mention> known, List<Mention> found)
    {
        foreach (var title in known)
        {
            if (title.Label != "Program" || _honours.Holders.EndingAt(map.Text, title.Span.End) is not { } label || VerbBefore(map, title.Span.Start) is not (> 0 and var end))
                continue;
            for (int at = end; Item(map, at, known) is { } item; at = item.Start - 1)
            {
                if (_identity.MarkOf(map, item.Start, item.End) != NameMark.None && !EndsInKind(map.Text, item))
                    found.Add(new Mention(item, label, item.Of(map.Text), item.Of(map.Text), MentionSource.Context, "wins a title of its type"));
                if (item.Start == 0 || map.Text[item.Start - 1] != '、')
                    break;
            }
        }
    }

    /// <summary>Where the verb that gives the title starts, with the adverbs before it; -1 when none stands right before the title.</summary>
    private int VerbBefore(WordMap map, int title)
    {
        int at = title;
        while (at > 0 && map.Text[at - 1] is '“' or '了')
            at--;
        for (int start = Math.Max(0, at - 6); start < at; start++)
        {
            if (map.StartOf(start) != start || start + _honours.Verbs.LongestAt(map.Text, start) != at)
                continue;
            while (start > 0 && map.KindAt(start - 1) == WordKind.Boundary)
                start = map.StartOf(start - 1);
            return start;
        }
        return -1;
    }

    /// <summary>The words before <paramref name="end"/> that a clause or a list opens with; null where anything known, a figure or a verb stands in them.</summary>
    private static TextSpan? Item(WordMap map, int end, IReadOnlyList<Mention> known)
    {
        int start = end;
        // 金沙3131: figures may end a name.
        while (start > 0 && end - start <= LongestName && map.KindAt(start - 1) == WordKind.Open && (!char.IsAsciiDigit(map.Text[start - 1]) || start == end || char.IsAsciiDigit(map.Text[start])))
            start--;
        if (start < end && char.IsAsciiDigit(map.Text[start]))
            return null;
        // 康佳智造: a company's short name opens that of another.
        if (end - start is >= 2 and <= 4 && map.NameEndingAt(start) is { Forms.Sure.Entry.Label: "Enterprise" } parent && parent.End - parent.Start <= ShortName && map.OpensClause(parent.Start))
            return new TextSpan(parent.Start, end);
        // 南翔智地: a place opens the name.
        if (start < end && map.NameEndingAt(start) is { IsPlace: true } place && end - place.Start <= LongestName && !known.Any(m => m.Span.End > start && m.Span.Start < end))
            return map.OpensClause(place.Start) ? new TextSpan(place.Start, end) : null;
        var span = new TextSpan(start, end);
        return map.OpensClause(start) && span.Length is >= ShortestName and <= LongestName && !known.Any(m => m.Span.Overlaps(span)) ? span : null;
    }

    /// <summary>True for 该校研究团队: a kind of people or things, and no name.</summary>
    private bool EndsInKind(string text, TextSpan span)
        => rules.Generic.Contains(text.AsSpan(span.End - 2, 2)) || _honours.NoHolders.LongestAt(text, span.End) > 0;
}
