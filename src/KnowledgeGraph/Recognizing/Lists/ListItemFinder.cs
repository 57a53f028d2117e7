using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Finds the members of a list that ends at a place: what 、 and 和 part, and where the first of them starts.</summary>
internal sealed class ListItemFinder(NameRules rules)
{
    private const int LongestItem = 24;
    private const int LongestEnding = 6;
    private const int LongestOwn = 4;
    private readonly NameStart _starts = new(rules);
    private readonly NameIdentity _identity = new(rules);

    /// <summary>The members before <paramref name="end"/> in order. 与 in 环境改善与生态治理 parts members only where 、 has not told as many as are counted.</summary>
    public List<TextSpan> Find(WordMap map, int end, ListClosing closing, List<Mention> known)
    {
        var items = new List<TextSpan>();
        int close = end;
        while (true)
        {
            int start = StartOfItem(map, close, close == end, known, out bool isFirst);
            if (close - start < 2)
                break;
            items.Insert(0, new TextSpan(start, close));
            if (isFirst)
                break;
            close = start - 1;
        }
        if (items.Count > 0 && items.Count != closing.Count && Conjunction(map, items[^1], known) is { } split && !(closing.Noun.IsShared && IsPlace(map, split.Before) && !IsPlace(map, split.After)))
        {
            items[^1] = split.Before;
            items.Add(split.After);
        }
        return items;
    }

    /// <summary>天马微电子 in 天马微电子等企业: words of its own before the ending of a company; null where what stands there is a kind.</summary>
    public TextSpan? FindCompany(WordMap map, int end, List<Mention> known)
    {
        int head = end - rules.Lists.Companies.LongestAt(map.Text, end, Math.Max(0, end - LongestEnding));
        int start = head == end ? end : _starts.Find(map, end, Math.Max(0, head - LongestOwn));
        bool isOwn = head - start is >= 2 and < LongestOwn && map.KindAt(start) == WordKind.Open && _identity.MarkOf(map, start, head) != NameMark.None;
        var span = new TextSpan(start, end);
        return isOwn && !known.Exists(m => m.Span.Overlaps(span) && (m.Label != "Industry" || m.Span.Start < head)) ? span : null;
    }

    private static bool IsPlace(WordMap map, TextSpan span) => map.NameAt(span.Start) is { IsPlace: true };

    /// <summary>Where the member that ends at <paramref name="end"/> starts; it is the first when no 、 stands before it,
    /// and a conjunction before the first of several is not in the list.</summary>
    private int StartOfItem(WordMap map, int end, bool isLast, List<Mention> known, out bool isFirst)
    {
        isFirst = false;
        int conjunction = -1;
        int floor = Math.Max(0, end - LongestItem);
        for (int i = end; i > floor;)
        {
            if (map.Text[i - 1] == '、')
                return i;
            var holder = known.Find(m => m.Span.End == i);
            if (holder is not null)
            {
                i = holder.Span.Start;
                continue;
            }
            if (map.KindAt(i - 1) == WordKind.Conjunction && conjunction < 0 && !isLast)
                conjunction = i;
            if (map.KindAt(i - 1) is WordKind.Stop or WordKind.Boundary && !JoinsAt(map.Text, map.StartOf(i - 1)))
            {
                floor = i;
                break;
            }
            i--;
        }
        isFirst = true;
        int start = FirstStart(map, Math.Max(floor, conjunction), end, known);
        // 医疗协同和公共安全两个领域: two members and no 、 between them.
        bool isPair = isLast && start - 1 > floor && start < end && map.KindAt(start - 1) == WordKind.Conjunction;
        return isPair && FirstStart(map, floor, map.StartOf(start - 1), known) is var first && map.StartOf(start - 1) - first >= 2 ? first : start;
    }

    private int FirstStart(WordMap map, int floor, int end, List<Mention> known)
    {
        var taken = known.Find(m => m.Span.End == end);
        if (taken is null)
            return _starts.Find(map, end, floor);
        // 昆山传感器: a field with its place before it is one member.
        var place = taken.Label == "Industry" ? known.Find(m => m.Span.End == taken.Span.Start && m.Label is "District" or "Region") : null;
        return (place ?? taken).Span.Start;
    }

    private static (TextSpan Before, TextSpan After)? Conjunction(WordMap map, TextSpan item, List<Mention> known)
    {
        for (int i = item.End - 2; i > item.Start; i--)
        {
            bool joins = map.StartOf(i) == i && (map.KindAt(i) == WordKind.Conjunction || JoinsAt(map.Text, i));
            if (!joins || known.Exists(m => m.Span.Start < i && m.Span.End > i))
                continue;
            int after = i + 1;
            while (after < item.End && map.StartOf(after) == i)
                after++;
            return (new TextSpan(item.Start, i), new TextSpan(after, item.End));
        }
        return null;
    }

    /// <summary>以及 bounds names and still joins the members of a list.</summary>
    private static bool JoinsAt(string text, int at) => string.CompareOrdinal(text, at, "以及", 0, 2) == 0;
}
