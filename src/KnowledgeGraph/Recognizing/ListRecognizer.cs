using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the members of a list that nothing else knows, from the noun that closes it (A、B和C等13家投资机构).</summary>
internal sealed partial class ListRecognizer(NameRules rules)
{
    private const int LongestItem = 24;
    private const int LongestTail = 16;
    private readonly NameStart _starts = new(rules);

    private static readonly (string Noun, string Label)[] _nouns =
    [
        ("投资机构", "Enterprise"), ("金融机构", "Enterprise"), ("科技企业", "Enterprise"), ("企业", "Enterprise"), ("公司", "Enterprise"), ("银行", "Enterprise"),
        ("高校", "Institution"), ("大学", "Institution"), ("院校", "Institution"), ("科研院所", "Institution"), ("研究机构", "Institution"), ("医院", "Institution"),
        ("开发区", "Park"), ("园区", "Park"), ("高新区", "Park"), ("科技园", "Park"), ("产业园", "Park"), ("基地", "Park"),
        ("领域", "Industry"), ("产业", "Industry"), ("行业", "Industry"), ("国家", "Region"), ("城市", "Region"), ("省市", "Region"), ("地区", "Region"),
        ("联盟", "Alliance"), ("产业集群", "Park"), ("集群", "Park"), ("产品", "Product"), ("平台", "Platform"),
    ];

    public IReadOnlyList<Mention> Recognize(WordMap map, IReadOnlyList<Mention> known)
    {
        var found = new List<Mention>();
        string text = map.Text;
        for (int i = text.IndexOf('等', StringComparison.Ordinal); i >= 0; i = text.IndexOf('等', i + 1))
        {
            if (map.KindAt(i) == WordKind.Boundary && NounAfter(text, i + 1) is { } label)
                found.AddRange(Items(map, i, label, known));
        }
        found.AddRange(Neighbours(map, [.. known, .. found]));
        return found;
    }

    /// <summary>聚变能源 in 量子信息、聚变能源、集成电路: an item beside a known field in a list is a field.</summary>
    private static IEnumerable<Mention> Neighbours(WordMap map, List<Mention> known)
    {
        string text = map.Text;
        foreach (var field in known.Where(m => m.Label == "Industry").OrderBy(m => m.Span.Start).ToList())
        {
            int end = field.Span.Start - 1;
            if (end > 0 && text[end] == '、' && Item(map, end, -1, known) is { } before)
                yield return before;
            int start = field.Span.End;
            if (start < text.Length && text[start] is '、' or '和' && Item(map, start, 1, known) is { } after)
                yield return after;
        }
    }

    /// <summary>The unknown words between the separator at <paramref name="separator"/> and the next one in direction <paramref name="step"/>, when they can be a field.</summary>
    private static Mention? Item(WordMap map, int separator, int step, List<Mention> known)
    {
        int at = separator + step;
        while (at >= 0 && at < map.Text.Length && map.KindAt(at) is WordKind.Open or WordKind.Protected && Math.Abs(at - separator) <= LongestField)
            at += step;
        bool closed = at < 0 || at >= map.Text.Length || map.KindAt(at) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction;
        var span = step > 0 ? new TextSpan(separator + 1, Math.Min(at, map.Text.Length)) : new TextSpan(at + 1, separator);
        bool verb = at >= 0 && at < map.Text.Length && step > 0 && map.KindAt(at) == WordKind.Boundary && map.Text[at] is not ('等' or '为');
        if (!closed || verb || span.Length is < 2 or > LongestField || known.Exists(m => m.Span.Overlaps(span)))
            return null;
        string name = span.Of(map.Text);
        return name.Any(char.IsAsciiDigit) ? null : new Mention(span, "Industry", name, name, MentionSource.Context, "beside a field in a list");
    }

    private const int LongestField = 8;

    private static string? NounAfter(string text, int start)
    {
        int end = Math.Min(text.Length, start + LongestTail);
        int stop = text.IndexOfAny(['，', ',', '。', '；', ';', '、', '的', '（', '“'], start, end - start);
        string tail = text[start..(stop < 0 ? end : stop)];
        int first = int.MaxValue;
        string? label = null;
        foreach (var (noun, kind) in _nouns)
        {
            int at = tail.IndexOf(noun, StringComparison.Ordinal);
            if (at >= 0 && (at < first || (at == first && label is null)))
            {
                first = at;
                label = kind;
            }
        }
        return label ?? (CountedBodies().IsMatch(tail) ? "Enterprise" : null);
    }

    [GeneratedRegex("^[0-9]+(余|多)?家(单位|机构)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CountedBodies();

    private IEnumerable<Mention> Items(WordMap map, int end, string label, IReadOnlyList<Mention> known)
    {
        string text = map.Text;
        int items = 0;
        while (true)
        {
            int floor = Math.Max(0, end - LongestItem);
            var taken = known.FirstOrDefault(m => m.Span.End == end);
            int start = taken?.Span.Start ?? StartOfItem(map, end, floor);
            if (start < 0 || end - start < 2)
                yield break;
            bool listed = start > 0 && (text[start - 1] is '、' || (map.KindAt(start - 1) == WordKind.Conjunction && map.StartOf(start - 1) == start - 1));
            items++;
            if (taken is null && (listed || items > 1) && !IsKind(map, start, end) && known.All(m => !m.Span.Overlaps(new TextSpan(start, end)) || new TextSpan(start, end).Contains(m.Span)) && !IsOfAnotherType(text, start, end, label))
            {
                var span = new TextSpan(start, end);
                yield return new Mention(span, label, span.Of(text), span.Of(text), MentionSource.Context, "member of a list");
            }
            if (!listed)
                yield break;
            end = start - 1;
        }
    }

    /// <summary>True for 高新区管委会 in a list of companies: its ending tells another type.</summary>
    private bool IsOfAnotherType(string text, int start, int end, string label)
    {
        for (int i = Math.Max(start, end - 6); i < end; i++)
        {
            if (rules.SuffixesAt(text, i, out int length) is { } found && i + length == end && found.All(r => r.Label != label && r.Strictness == SuffixStrictness.Plain))
                return true;
        }
        return false;
    }

    private int StartOfItem(WordMap map, int end, int floor)
    {
        if (end == 0 || map.KindAt(end - 1) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction)
            return -1;
        return _starts.Find(map, end, floor);
    }

    private bool IsKind(WordMap map, int start, int end) => new NameIdentity(rules).MarkOf(map, start, end) == NameMark.None;
}
