using KnowledgeGraph.Model;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the one event that two names with 暨 between tell: 第十一届中国创新创业大赛暨第十届福建创新创业大赛.</summary>
internal static class JointEventRecognizer
{
    private const string Label = "Event";

    public static IEnumerable<Mention> Recognize(string text, IReadOnlyList<Mention> mentions)
    {
        for (int i = 1; i < mentions.Count; i++)
        {
            var (first, second) = (mentions[i - 1], mentions[i]);
            if (first.Label != Label || second.Label != Label || second.Span.Start != first.Span.End + 1 || text[first.Span.End] != '暨')
                continue;
            var span = new TextSpan(first.Span.Start, second.Span.End);
            yield return new Mention(span, Label, span.Of(text), span.Of(text), MentionSource.Context, "two names of one event");
        }
    }
}
