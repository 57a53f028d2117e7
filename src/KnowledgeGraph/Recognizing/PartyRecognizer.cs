using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the bodies that no lexicon knows among those who sign in the name of a ceremony: 徐汇区中心医院 in 中科院上海药物所与徐汇区中心医院合作签约仪式.</summary>
internal sealed class PartyRecognizer(NameRules rules)
{
    private const int Shortest = 4;

    public void Recognize(WordMap map, IReadOnlyList<Mention> mentions, List<Mention> found)
    {
        foreach (var ceremony in mentions)
        {
            if (ceremony.Label != "Event" || !rules.Contexts.Signings.End(ceremony.Surface) || ceremony.Surface.AsSpan().IndexOfAny('与', '和') is not (> 0 and var joint))
                continue;
            int split = ceremony.Span.Start + joint;
            if (Party(map, ceremony.Span.Start, split) is { } left)
                found.Add(left);
            int end = split + map.Text.AsSpan(split, ceremony.Span.End - split).IndexOfAny(rules.Contexts.SigningWorks);
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
