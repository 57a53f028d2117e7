using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes what a title is about where its tail says so: 上海市科技创新创业载体 in 《上海市科技创新创业载体管理办法》.</summary>
internal sealed class GovernedRecognizer(NameRules rules)
{
    private const int Shortest = 4;
    private const int Longest = 30;
    private const string Scheme = "实施方案";
    private readonly NameIdentity _identity = new(rules);

    public void Recognize(WordMap map, IReadOnlyList<Mention> titles, List<Mention> found)
    {
        foreach (var title in titles)
        {
            int end = title.Span.Start + TitleRules.Core(title.Surface).Length;
            int tail = rules.Titles.Governing.LongestAt(map.Text, end);
            // 科技创新双百工程实施方案: a scheme carries out what ends as programmes do.
            bool isScheme = tail == 0 && map.Text.AsSpan(0, end).EndsWith(Scheme);
            tail = isScheme ? Scheme.Length : tail;
            var span = new TextSpan(title.Span.Start, Math.Max(title.Span.Start, end - tail));
            if (tail == 0 || span.Length is < Shortest or > Longest || IsClause(map, span) || LabelOf(map, span, isScheme) is not { } label)
                continue;
            string name = span.Of(map.Text);
            // 上海市高质量孵化器培育实施方案: texts speak of 高质量孵化器, whose full name holds the place.
            if (label == "Program" && map.NameAt(span.Start) is { } place && (place.IsPlace || place.Forms.Sure?.Entry.Label == "Park") && span.End - place.End >= Shortest)
                span = new TextSpan(place.End, span.End);
            string surface = span.Of(map.Text);
            found.Add(new Mention(span, label, surface, name, surface == name ? MentionSource.Suffix : MentionSource.Context, "what the title governs"));
        }
    }

    /// <summary>True for 关于加强…, and for what has a verb or 的 before its end.</summary>
    private bool IsClause(WordMap map, TextSpan span)
        => rules.Leads.LongestAt(map.Text, span.Start) > 1 || map.KindAt(span.Start) is WordKind.Boundary or WordKind.Stop || map.Text.IndexOf('的', span.Start, span.Length) >= 0 || map.Text.IndexOf('》', span.Start, span.Length) >= 0;

    /// <summary>The type that the ending tells; a kind of place or body that any may be (特色产业园区) is a title.</summary>
    private string? LabelOf(WordMap map, TextSpan span, bool isScheme)
    {
        if (!isScheme && rules.Titles.Governed.LongestAt(map.Text, span.End) > 0)
            return "Program";
        for (int i = span.Start + 2; i < span.End; i++)
        {
            if (rules.SuffixesAt(map.Text, i, out int length) is not { } found || i + length != span.End)
                continue;
            string? label = found.FirstOrDefault(r => r.Strictness != SuffixStrictness.Quoted)?.Label;
            if (label is "Fund" or "Program" or "Product")
                return label;
            if (isScheme)
                return null;
            int own = map.NameAt(span.Start) is { IsPlace: true } place ? place.End : span.Start;
            return label is "Park" or "Institution" && own <= i && _identity.MarkOf(map, own, i) == NameMark.None ? "Program" : null;
        }
        return null;
    }
}
