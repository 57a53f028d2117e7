using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Honours;

/// <summary>Finds a title that is told in marks, with the field or the place before them and the kind behind: 数字经济“领跑企业” in 入选全省数字经济“领跑企业”名单.</summary>
internal sealed class QuotedHonourFinder(HonourRules words)
{
    private const int LongestField = 10;
    private const int LongestQuoted = 12;
    private const int LongestKind = 5;

    /// <summary>The title that starts at <paramref name="start"/>; null where words that nobody knows make it a clause.</summary>
    public TextSpan? Find(WordMap map, int start)
    {
        string text = map.Text;
        int open = start;
        while (open < text.Length && open - start <= LongestField && map.KindAt(open) is not (WordKind.Stop or WordKind.Boundary or WordKind.Conjunction) && text[open] is not ('“' or '”' or '（'))
            open++;
        // 科技部“…试点单位”: who gives it is no part of it.
        if (open == start || open >= text.Length || text[open] != '“' || map.NameEndingAt(open) is { IsActor: true } || (map.NameAt(start) is { IsPlace: true } place && place.End == open))
            return null;
        int close = text.IndexOf('”', open);
        if (close < 0 || close - open > LongestQuoted || text.AsSpan(open, close - open).ContainsAny('，', '。', '、'))
            return null;
        int kind = KindBehind(text, close + 1);
        if (kind == 0 && words.Kinds.LongestAt(text, close) == 0)
            return null;
        var span = new TextSpan(start, close + 1 + kind);
        // 专精特新“小巨人”企业 is a title itself, “瞪羚”企业 in 福建省数字经济“瞪羚”企业 is its last part.
        return map.NameEndingAt(span.End) is { Forms.Sure.Entry.Label: "Program" } known && known.Start < open ? null : span;
    }

    /// <summary>Length of 企业 or 示范基地 at <paramref name="at"/>; 0 where no kind stands there.</summary>
    private int KindBehind(string text, int at)
    {
        for (int end = Math.Min(text.Length, at + LongestKind); end > at; end--)
        {
            if (words.Kinds.LongestAt(text, end, at) == end - at)
                return end - at;
        }
        return 0;
    }
}
