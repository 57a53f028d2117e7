using System.Buffers;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Sentences;

/// <summary>Cuts a sentence into clauses and finds their verbs.</summary>
internal sealed class ClauseReader(RelatingRules rules)
{
    // 7,000: how many digits a comma sets apart.
    private const int DigitsOfGroup = 3;

    private static readonly SearchValues<char> _marks = SearchValues.Create("，,；;：:。！？】（(《）)》");

    /// <summary>The clauses of <paramref name="sentence"/> in order, each with the groups inside it.</summary>
    public List<Clause> Read(string text, TextSpan sentence, List<ResolvedMention> mentions, List<MentionGroup> groups, IReadOnlyList<TextSpan> agreements)
    {
        var clauses = new List<Clause>();
        int start = sentence.Start;
        int depth = 0;
        int next = 0;
        for (int i = NextMark(text, sentence.Start, sentence.End, mentions, ref next); i <= sentence.End; i = NextMark(text, i + 1, sentence.End, mentions, ref next))
        {
            bool end = i == sentence.End;
            if (!end)
                depth = Math.Max(0, depth + (text[i] is '（' or '(' or '《' ? 1 : text[i] is '）' or ')' or '》' ? -1 : 0));
            if (!end && (depth > 0 || !EndsClause(text, start, i, mentions)))
                continue;
            if (i > start && (end || text[i] != '】'))
                clauses.Add(mentions.Count > 0 ? Read(text, start, i, groups, agreements) : new Clause(start, i, SharedLists.None<MentionGroup>(), SharedLists.None<Trigger>()) { Cues = Cues.Status });
            start = i + 1;
        }
        return clauses;
    }

    /// <summary>The first mark from <paramref name="from"/> on that stands in no mention; <paramref name="end"/> when there is none before it, more when that is passed.</summary>
    private static int NextMark(string text, int from, int end, List<ResolvedMention> mentions, ref int next)
    {
        while (from < end)
        {
            while (next < mentions.Count && mentions[next].Span.Start < from)
                next++;
            int limit = next < mentions.Count ? mentions[next].Span.Start : end;
            int mark = text.AsSpan(from, limit - from).IndexOfAny(_marks);
            if (mark >= 0)
                return from + mark;
            from = limit < end ? mentions[next].Span.End : end;
        }
        return from;
    }

    /// <summary>True at a mark; a title such as 【科技合作】 stands apart from what follows and is no clause, one that names somebody (【之江实验室】) leads on.</summary>
    private static bool EndsClause(string text, int start, int at, List<ResolvedMention> mentions)
        => (text[at] is '，' or ',' or '；' or ';' or '：' or ':' or '。' or '！' or '？' && !IsInFigure(text, at)) || (text[at] == '】' && !HoldsMention(mentions, start, at));

    /// <summary>按1:1比例出资, 专利7,000件: the colon of a ratio and the comma of a figure end nothing.</summary>
    private static bool IsInFigure(string text, int at)
        => at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])
            && (text[at] is '：' or ':' || (text[at] is ',' or '，' && DigitsFrom(text, at + 1) == DigitsOfGroup));

    private static int DigitsFrom(string text, int at)
    {
        int digits = 0;
        while (digits <= DigitsOfGroup && at + digits < text.Length && char.IsAsciiDigit(text[at + digits]))
            digits++;
        return digits;
    }

    private static bool HoldsMention(List<ResolvedMention> mentions, int start, int end) => mentions.Exists(m => m.Span.Start >= start && m.Span.End <= end && m.Label != "Industry");

    /// <summary>The clause of a sentence that names something, with its verbs outside names; what the title of an agreement speaks of is not done by it.</summary>
    private Clause Read(string text, int start, int end, List<MentionGroup> groups, IReadOnlyList<TextSpan> agreements)
    {
        var triggers = SharedLists.None<Trigger>();
        var cues = Cues.None;
        int next = 0;
        // Where names and verbs read so far end.
        int free = start;
        char ahead = TextFolding.Fold(text[start]);
        for (int i = start; i < end; i++)
        {
            char unit = ahead;
            ahead = i + 1 < text.Length ? TextFolding.Fold(text[i + 1]) : '\0';
            var here = rules.CuesOf(unit, ahead);
            cues |= here;
            if (i < free)
                continue;
            while (next < groups.Count && groups[next].End <= i)
                next++;
            if (next < groups.Count && groups[next].Start <= i)
                free = groups[next].End;
            else if ((here & Cues.Verb) != 0 && rules.Verbs.FramesAt(text, i, out int length) is { } frames && i + length <= end && !(frames.Count > 0 && next < groups.Count && groups[next].Start < i + length))
            {
                if (frames.Count > 0 && !(text[i] != '共' && IsInside(agreements, i)))
                    SharedLists.Add(ref triggers, new Trigger(i, i + length, frames));
                free = i + length;
            }
        }
        return new Clause(start, end, Within(groups, start, end), triggers) { Cues = cues };
    }

    private static List<MentionGroup> Within(List<MentionGroup> groups, int start, int end)
    {
        var inside = SharedLists.None<MentionGroup>();
        foreach (var group in groups)
        {
            if (group.Start >= start && group.End <= end)
                SharedLists.Add(ref inside, group);
        }
        return inside;
    }

    private static bool IsInside(IReadOnlyList<TextSpan> spans, int at)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            if (spans[i].Start <= at && at < spans[i].End)
                return true;
        }
        return false;
    }
}
