using System.Buffers;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Proposes the items beside a known field of a list, which are fields too: 聚变能源 in 量子信息、聚变能源、集成电路.</summary>
internal sealed class NeighbourFieldRecognizer(NameRules rules)
{
    private const int LongestRest = 120;
    private const int LongestField = 8;
    private static readonly SearchValues<char> _closers = SearchValues.Create("，。；等");
    private readonly NameIdentity _identity = new(rules);

    /// <summary>Adds them to those that are <paramref name="known"/>.</summary>
    public void Recognize(WordMap map, List<Mention> known)
    {
        string text = map.Text;
        if (!known.Exists(m => IsListed(text, m)))
            return;
        var found = new List<Mention>();
        foreach (var field in known.Where(m => IsListed(text, m)).OrderBy(m => m.Span.Start))
        {
            int end = field.Span.Start - 1;
            if (AreTopics(text, field.Span.End))
                continue;
            if (end > 0 && text[end] == '、' && Beside(map, end, -1, known) is { } before)
                found.Add(before);
            int start = field.Span.End;
            if (start < text.Length && text[start] is '、' or '和' && Beside(map, start, 1, known) is { } after)
                found.Add(after);
        }
        known.AddRange(found);
    }

    private static bool IsListed(string text, Mention mention)
        => mention.Label == "Industry" && ((mention.Span.Start > 1 && text[mention.Span.Start - 1] == '、') || (mention.Span.End < text.Length && text[mention.Span.End] is '、' or '和'));

    /// <summary>True before 等内容 and 等议题: what the list holds is spoken of, and is no field that anything works in.</summary>
    private bool AreTopics(string text, int from)
    {
        int stop = text.AsSpan(from, Math.Min(LongestRest, text.Length - from)).IndexOfAny(_closers);
        return stop >= 0 && text[from + stop] == '等' && rules.Lists.Topics.LongestAt(text, from + stop + 1) > 0;
    }

    /// <summary>The unknown words between the separator at <paramref name="separator"/> and the next one in direction <paramref name="step"/>, when they can be a field.</summary>
    private Mention? Beside(WordMap map, int separator, int step, List<Mention> known)
    {
        int at = separator + step;
        while (at >= 0 && at < map.Text.Length && map.KindAt(at) is WordKind.Open or WordKind.Protected && Math.Abs(at - separator) <= LongestField)
            at += step;
        bool isInside = at >= 0 && at < map.Text.Length;
        bool isClosed = !isInside || map.KindAt(at) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction;
        bool isBeforeVerb = isInside && step > 0 && map.KindAt(at) == WordKind.Boundary && map.Text[at] is not ('等' or '为');
        var span = step > 0 ? new TextSpan(separator + 1, Math.Min(at, map.Text.Length)) : new TextSpan(at + 1, separator);
        if (!isClosed || isBeforeVerb || span.Length is < 2 or > LongestField || known.Exists(m => m.Span.Overlaps(span)))
            return null;
        string name = span.Of(map.Text);
        return name.AsSpan().ContainsAnyInRange('0', '9') || _identity.MarkOf(map, span.Start, span.End) == NameMark.None ? null : new Mention(span, "Industry", name, name, MentionSource.Context, "beside a field in a list");
    }
}
