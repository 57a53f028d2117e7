using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Proposes laboratories that share the ending of the last of them: 紫金山 in 紫金山、太湖实验室.</summary>
internal sealed class SharedEndingRecognizer(NameRules rules)
{
    private const int LongestHead = 4;
    private const string Ending = "实验室";
    private readonly NameIdentity _identity = new(rules);

    /// <summary>Adds them to those that are <paramref name="known"/>.</summary>
    public void Recognize(WordMap map, List<Mention> known)
    {
        int count = known.Count;
        for (int i = 0; i < count; i++)
        {
            var last = known[i];
            if (last.Label != "Institution" || last.Surface.Length > LongestHead + Ending.Length || !last.Surface.EndsWith(Ending, StringComparison.Ordinal))
                continue;
            for (int end = last.Span.Start - 1; end > 1 && map.Text[end] == '、' && Head(map, end, known) is { } head; end = head.Start - 1)
                known.Add(new Mention(head, last.Label, head.Of(map.Text), head.Of(map.Text) + Ending, MentionSource.Context, "shares the ending of a list"));
        }
    }

    /// <summary>The two to four open units before <paramref name="end"/> that a mark or a verb opens.</summary>
    private TextSpan? Head(WordMap map, int end, List<Mention> known)
    {
        for (int start = end - 1; start >= 0 && end - start <= LongestHead && map.KindAt(start) == WordKind.Open; start--)
        {
            bool opens = map.IsApart(start) || rules.Leads.LongestBefore(map.Text, start, Math.Max(0, start - 2)) > 1;
            var span = new TextSpan(start, end);
            if (opens && span.Length > 1)
                return _identity.MarkOf(map, start, end) != NameMark.None && !known.Exists(m => m.Span.Overlaps(span)) ? span : null;
        }
        return null;
    }
}
