using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the bodies that no lexicon knows among those who sign in the name of a ceremony: 徐汇区中心医院 in 中科院上海药物所与徐汇区中心医院合作签约仪式.</summary>
internal sealed class PartyRecognizer(NameRules rules)
{
    private const int Shortest = 4;
    private static readonly string[] _signings = ["签约仪式", "签字仪式", "签约大会", "签约活动"];
    private static readonly string[] _works = ["战略", "全面", "合作", "项目", "框架", "签"];

    public void Recognize(WordMap map, IReadOnlyList<Mention> mentions, List<Mention> found)
    {
        foreach (var ceremony in mentions)
        {
            if (ceremony.Label != "Event" || !_signings.Any(s => ceremony.Surface.EndsWith(s, StringComparison.Ordinal)) || ceremony.Surface.AsSpan().IndexOfAny('与', '和') is not (> 0 and var joint))
                continue;
            int split = ceremony.Span.Start + joint;
            if (Party(map, ceremony.Span.Start, split) is { } left)
                found.Add(left);
            int end = _works.Select(w => map.Text.IndexOf(w, split, ceremony.Span.End - split, StringComparison.Ordinal)).Where(at => at > split).Min();
            if (Party(map, split + 1, end) is { } right)
                found.Add(right);
        }
    }

    private Mention? Party(WordMap map, int start, int end)
    {
        if (end - start < Shortest || (map.NameAt(start) is { } known && known.End == end))
            return null;
        for (int i = start + 1; i < end; i++)
        {
            if (rules.SuffixesAt(map.Text, i, out int length) is { } found && i + length == end && found.FirstOrDefault(r => r is { Label: "Institution" or "Enterprise" or "Agency", Strictness: SuffixStrictness.Plain }) is { } rule)
            {
                var span = new TextSpan(start, end);
                return new Mention(span, rule.Label, span.Of(map.Text), span.Of(map.Text), MentionSource.Suffix, "party in the name of a ceremony");
            }
        }
        return null;
    }
}
