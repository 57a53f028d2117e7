using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the members of a list that nothing else knows, from the noun that closes it (A、B和C等13家投资机构).</summary>
internal sealed class ListRecognizer(NameRules rules)
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
        return found;
    }

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
        return label;
    }

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
            if (taken is null && (listed || items > 1) && !IsKind(map, start, end) && known.All(m => !m.Span.Overlaps(new TextSpan(start, end))))
            {
                var span = new TextSpan(start, end);
                yield return new Mention(span, label, span.Of(text), span.Of(text), MentionSource.Context, "member of a list");
            }
            if (!listed)
                yield break;
            end = start - 1;
        }
    }

    private int StartOfItem(WordMap map, int end, int floor)
    {
        if (map.KindAt(end - 1) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction)
            return -1;
        return _starts.Find(map, end, floor);
    }

    private bool IsKind(WordMap map, int start, int end) => new NameIdentity(rules).MarkOf(map, start, end) == NameMark.None;
}
