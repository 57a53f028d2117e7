namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Finds where a name starts when its ending is known: the longest sensible left boundary.</summary>
internal sealed class NameStart(NameRules rules)
{
    private const int LongestName = 48;
    private const int LongestQuotation = 32;

    /// <summary>The start of the name whose ending starts at <paramref name="ending"/>; equal to it when nothing belongs before it.</summary>
    public int Find(WordMap map, int ending, int limit)
    {
        int floor = Math.Max(limit, ending - LongestName);
        int start = Walk(map, ending, floor, ending);
        return Trim(map, start, ending);
    }

    private int Walk(WordMap map, int from, int floor, int ending)
    {
        int start = from;
        bool afterQuotation = false;
        while (start > floor)
        {
            int at = start - 1;
            char unit = map.Text[at];
            if (unit is '”' or '"' or '）' or ')' or '〕')
            {
                int open = Opening(map.Text, at, floor);
                if (open < 0)
                    break;
                afterQuotation |= unit is '”' or '"';
                start = open;
                continue;
            }
            if (unit is '“' or '（' or '(' or '〔' || map.KindAt(at) is WordKind.Stop or WordKind.Boundary)
                break;
            if (map.KindAt(at) == WordKind.Conjunction)
            {
                int left = LeftOfConjunction(map, map.StartOf(at), floor, start);
                if (left < 0)
                    break;
                return left;
            }
            if (afterQuotation && map.KindAt(at) == WordKind.Open && !IsEdition(map.Text, at))
                break;
            start = Math.Max(floor, map.StartOf(at));
        }
        return start == ending ? ending : SkipDashes(map.Text, start, ending);
    }

    /// <summary>Where a name that reaches over the conjunction starts, or -1 where the conjunction joins two things.</summary>
    private int LeftOfConjunction(WordMap map, int conjunction, int floor, int right)
    {
        if (map.NameAt(right) is { IsPlace: true } or { IsActor: true })
            return -1;
        int left = Walk(map, conjunction, floor, conjunction);
        left = Trim(map, left, conjunction);
        if (left >= conjunction - 1)
            return -1;
        var first = map.NameAt(left);
        if (first is null || first.Forms.IsIndustry || first.End >= conjunction)
            return -1;
        bool closed = map.NameEndingAt(conjunction) is { IsActor: true } or { IsPlace: true } || EndsInSuffix(map.Text, left, conjunction);
        return closed ? -1 : left;
    }

    private bool EndsInSuffix(string text, int start, int end)
    {
        for (int i = Math.Max(start, end - 6); i < end; i++)
        {
            if (rules.SuffixesAt(text, i, out int length) is { } found && i + length == end && found.Any(r => r.Strictness == SuffixStrictness.Plain || r is { Label: "Agency", Strictness: SuffixStrictness.Strict }))
                return true;
        }
        return false;
    }

    private int Trim(WordMap map, int start, int ending)
    {
        string text = map.Text;
        for (bool cut = true; cut && start < ending;)
        {
            cut = false;
            if (map.NameAt(start) is { } name)
            {
                // 浦东新区建设…基地: a place or a company, then a verb that names do not hold behind it.
                int verb = rules.Leads.LongestAt(text, name.End);
                if (verb < 2 || name.End + verb > ending || map.NameAt(name.End) is not null || !(name.IsPlace || name.IsBusiness))
                    break;
                start = name.End + verb;
                cut = true;
                continue;
            }
            if (text[start] is '（' or '(')
            {
                int close = text.IndexOfAny(['）', ')'], start, ending - start);
                if (close < 0)
                    break;
                start = close + 1;
                cut = true;
                continue;
            }
            int lead = rules.Leads.LongestAt(text, start);
            if (lead > 0 && start + lead <= ending && !(lead == 1 && map.KindAt(start) == WordKind.Protected))
            {
                start += lead;
                cut = true;
            }
        }
        return start;
    }

    private static int Opening(string text, int close, int floor)
    {
        char opening = text[close] switch { '”' => '“', '"' => '"', '）' => '（', ')' => '(', _ => '〔' };
        for (int i = close - 1; i >= floor && close - i <= LongestQuotation; i--)
        {
            if (text[i] == opening || (opening == '(' && text[i] == '（') || (opening == '（' && text[i] == '('))
                return i;
            if (text[i] is '。' or '\n' or '；')
                return -1;
        }
        return -1;
    }

    private static bool IsEdition(string text, int at)
        => char.IsAsciiDigit(text[at]) || text[at] is '年' or '届' or '第' or '期' or '度' or '—' or '-' || "一二三四五六七八九十首".Contains(text[at], StringComparison.Ordinal);

    private static int SkipDashes(string text, int start, int ending)
    {
        while (start < ending && text[start] is '—' or '-' or '－' or '·' or '+' or '/' or '.' or '%')
            start++;
        return start;
    }
}
