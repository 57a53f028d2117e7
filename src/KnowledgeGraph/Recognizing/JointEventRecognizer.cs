using KnowledgeGraph.Model;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the one event that two names with 暨 between tell: 第十一届中国创新创业大赛暨第十届福建创新创业大赛.</summary>
internal static class JointEventRecognizer
{
    private const string Label = "Event";

    public static void Recognize(string text, IReadOnlyList<Mention> mentions, List<Mention> found)
    {
        for (int i = 1; i < mentions.Count; i++)
        {
            var second = mentions[i];
            if (second.Label != Label || First(text, mentions, i) is not { Label: Label } first)
                continue;
            var span = new TextSpan(first.Span.Start, second.Span.End);
            found.Add(new Mention(span, Label, span.Of(text), span.Of(text), MentionSource.Context, "two names of one event"));
        }
    }

    /// <summary>What stands before 暨 and the members of a list that <paramref name="last"/> closes (…论坛暨甲科技园、乙科技园揭牌仪式); null where anything else lies between.</summary>
    private static Mention? First(string text, IReadOnlyList<Mention> mentions, int last)
    {
        for (int i = last; i > 0; i--)
        {
            int gap = mentions[i].Span.Start - mentions[i - 1].Span.End;
            char joint = gap == 1 ? text[mentions[i].Span.Start - 1] : ' ';
            if (joint == '暨')
                return mentions[i - 1];
            if (joint != '、' || mentions[i - 1].Label == Label)
                return null;
        }
        return null;
    }
}
