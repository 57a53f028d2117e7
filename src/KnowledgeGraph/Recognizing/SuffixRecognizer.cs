using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes names by their endings: the type from the ending, the start from the boundary grammar, and only where a mark of identity is there.</summary>
internal sealed class SuffixRecognizer(NameRules rules)
{
    private readonly NameStart _starts = new(rules);
    private readonly NameIdentity _identity = new(rules);

    public IEnumerable<Mention> Recognize(WordMap map)
    {
        int lastEnd = -1;
        for (int i = 0; i < map.Text.Length; i++)
        {
            var rule = rules.SuffixAt(map.Text, i, out int length);
            if (rule is null || i + length <= lastEnd)
                continue;
            lastEnd = i + length;
            if (IsEnd(map, lastEnd, rule) && Candidate(map, i, lastEnd, rule) is { } mention)
                yield return mention;
        }
    }

    private static bool IsEnd(WordMap map, int end, SuffixRule rule)
    {
        if (end >= map.Text.Length)
            return true;
        if (map.StartOf(end) < end && map.KindAt(end) is WordKind.Name or WordKind.Boundary or WordKind.Protected && map.StartOf(end) != end)
            return false;
        return !rule.NotBefore.Any(word => string.CompareOrdinal(map.Text, end, word, 0, word.Length) == 0);
    }

    private Mention? Candidate(WordMap map, int ending, int end, SuffixRule rule)
    {
        int start = _starts.Find(map, ending, 0);
        start = NameEdge.Trim(map, start, ending, rule.Label);
        if (start < 0 || start >= ending || end - start < 3)
            return null;
        if (map.NameAt(start) is { } whole && whole.End == end)
            return null;
        var mark = _identity.MarkOf(map, start, ending);
        if (mark == NameMark.None || (rule.IsStrict && mark != NameMark.Strong))
            return null;
        end = WithBracket(map.Text, end);
        var span = new TextSpan(start, end);
        string surface = span.Of(map.Text);
        return new Mention(span, rule.Label, surface, surface, MentionSource.Suffix, $"ending {rule.Ending}");
    }

    /// <summary>The end with a bracket that belongs to the name: （虹口园区）, (上海), （试行）; not an explanation or a short name.</summary>
    private static int WithBracket(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('（' or '('))
            return end;
        int close = text.IndexOfAny(['）', ')'], end);
        if (close < 0 || close - end > 14)
            return end;
        string inside = text[(end + 1)..close];
        bool belongs = inside.EndsWith("园区", StringComparison.Ordinal) || inside.EndsWith("片区", StringComparison.Ordinal)
            || inside is "试行" or "暂行" or "修订" or "集团" or "上海" or "上海站" or "培育" or "含培育" or "市" || inside.EndsWith("站", StringComparison.Ordinal);
        return belongs ? close + 1 : end;
    }
}
