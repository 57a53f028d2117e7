using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Dates;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Cuts the sentences of a passage into clauses and finds their groups and verbs.</summary>
internal sealed class SentenceReader(RelatingRules rules, QuantityRecognizer quantities)
{
    private const int MostShortName = 40;
    private static readonly string[] _shortNames = ["以下简称", "以下称", "简称", "下称", "又称", "以下统称"];
    private const int LongestMember = 12;
    private static readonly System.Buffers.SearchValues<char> _noMember = System.Buffers.SearchValues.Create("、，的了等在由与为将《》“”（）()0123456789");
    private static readonly char[] _closers = ['）', ')'];

    /// <summary>Reads every sentence of the passage; <paramref name="year"/> is the report's.</summary>
    public IReadOnlyList<SentenceReading> Read(ResolvedPassage passage, int? year)
    {
        string text = passage.Passage.Text;
        var dates = DateRecognizer.Recognize(text, year);
        var figures = quantities.Recognize(text);
        var result = new List<SentenceReading>();
        foreach (var sentence in passage.Passage.Sentences)
        {
            var mentions = Within(passage.Mentions, sentence);
            var groups = Group(text, mentions);
            var clauses = Clauses(text, sentence, mentions, groups, passage.Agreements);
            result.Add(new SentenceReading(
                passage,
                sentence,
                mentions,
                clauses,
                Within(dates, sentence),
                Free(figures, sentence, mentions),
                year));
        }
        return result;
    }

    /// <summary>The mentions inside the sentence. Those of a passage are in order, but what points back may stand several times in one place.</summary>
    private static List<ResolvedMention> Within(IReadOnlyList<ResolvedMention> mentions, TextSpan sentence)
    {
        var inside = new List<ResolvedMention>();
        for (int i = 0; i < mentions.Count && mentions[i].Span.Start < sentence.End; i++)
        {
            if (sentence.Contains(mentions[i].Span))
                inside.Add(mentions[i]);
        }
        return inside;
    }

    private static List<DateExpression> Within(IReadOnlyList<DateExpression> dates, TextSpan sentence)
    {
        var inside = new List<DateExpression>();
        for (int i = 0; i < dates.Count; i++)
        {
            if (sentence.Contains(dates[i].Span))
                inside.Add(dates[i]);
        }
        return inside;
    }

    /// <summary>The figures of the sentence that are no part of a name.</summary>
    private static List<Quantity> Free(IReadOnlyList<Quantity> figures, TextSpan sentence, List<ResolvedMention> mentions)
    {
        var free = new List<Quantity>();
        int next = 0;
        foreach (var figure in figures)
        {
            if (!sentence.Contains(figure.Span))
                continue;
            while (next < mentions.Count && mentions[next].Span.End <= figure.Span.Start)
                next++;
            if (next == mentions.Count || !mentions[next].Span.Overlaps(figure.Span))
                free.Add(figure);
        }
        return free;
    }

    private static List<MentionGroup> Group(string text, List<ResolvedMention> mentions)
    {
        var groups = new List<MentionGroup>();
        foreach (var mention in mentions)
        {
            if (groups.Count > 0 && mention.Span.Start < groups[^1].End && mention.Span != groups[^1].Members[^1].Span)
                continue;
            int start = Opening(text, mention.Span.Start, groups.Count > 0 ? groups[^1].End : 0);
            // A、B和C三方共建: the word for several bodies right behind them only says them again.
            if (groups.Count > 0 && mention.Mention.Source == MentionSource.Anaphor && mention.Span.Start == groups[^1].End && Holds(groups[^1], mention.Entity))
            {
                groups[^1] = groups[^1] with { End = mention.Span.End };
                continue;
            }
            int end = mention.Span.End < text.Length && text[mention.Span.End] is '》' or '”' ? mention.Span.End + 1 : mention.Span.End;
            end = BehindShortName(text, end);
            if (Sitting(mention) is { } body)
            {
                groups.Add(new MentionGroup([body], start, end));
                continue;
            }
            if (groups.Count > 0 && IsJoined(text, groups[^1], mention, start))
                groups[^1] = Join(text, groups[^1], mention, start, end);
            else
                groups.Add(new MentionGroup([mention], start, end));
        }
        return groups;
    }

    /// <summary>省第十三届人大常委会 in 省第十三届人大常委会第九次会议: what a session does its body does; null for other names.</summary>
    private static ResolvedMention? Sitting(ResolvedMention mention)
        => mention.Label == "Event" && mention.Mention.Rule == LocalBodyRecognizer.SessionRule ? mention.Parts.FirstOrDefault(p => p.Label == "Agency" && p.Span.Start == mention.Span.Start) : null;

    private static bool Holds(MentionGroup group, ResolvedEntity entity) => group.Members.Any(m => m.Entity.Id == entity.Id);

    /// <summary>With the mark that opens a name before <paramref name="start"/>, unless it belongs to what ends at <paramref name="from"/>.</summary>
    private static int Opening(string text, int start, int from)
        => start > from && text[start - 1] is '《' or '“' ? start - 1 : start;

    /// <summary>Behind the brackets that only give a short name (以下简称…), which belong to the name before; else <paramref name="end"/>.</summary>
    private static int BehindShortName(string text, int end)
    {
        if (end + 3 >= text.Length || text[end] is not ('（' or '(') || !_shortNames.Any(w => string.CompareOrdinal(text, end + 1, w, 0, w.Length) == 0))
            return end;
        int close = text.IndexOfAny(_closers, end, Math.Min(MostShortName, text.Length - end));
        return close < 0 ? end : close + 1;
    }

    private static MentionGroup Join(string text, MentionGroup before, ResolvedMention next, int start, int end)
    {
        bool conjunction = start > before.End && text[before.End] is '与' or '同';
        int split = conjunction ? before.Split == 0 ? before.Members.Count : -1 : before.Split;
        return new MentionGroup([.. before.Members, next], before.Start, end) { Split = split };
    }

    private static bool IsJoined(string text, MentionGroup before, ResolvedMention next, int start)
    {
        if (before.Members[^1].Span == next.Span)
            return true;
        string between = text[Math.Min(before.End, start)..start];
        // 科技部、原卫生部: a body of that time in a list.
        if (between is ['、' or '和' or '与' or '及', '原'])
            between = between[..1];
        bool alike = Kind(before.Members[^1].Label) == Kind(next.Label);
        return between switch
        {
            "、" or "，《" => alike,
            "和" or "与" or "及" or "以及" or "暨" or "或" => alike,
            "(含" or "（含" or ")、" or "）、" => alike,
            "" when before.Label is "District" or "Region" => next.Label is "District" or "Region",
            "" => next.Label == "Policy" && before.Label == "Policy" || text[Math.Max(0, start - 1)] == '”' && alike,
            _ when IsUnknownMember(between) => alike && before.Label is "Enterprise" or "Institution" && next.Label is "Enterprise" or "Institution",
            _ => between.Length <= 14 && alike && between.StartsWith('（') && (between.EndsWith("）、", StringComparison.Ordinal) || between.EndsWith("）和", StringComparison.Ordinal)),
        };
    }

    /// <summary>、一家公司、: a member of a list whose name is not known.</summary>
    private static bool IsUnknownMember(string between)
        => between.Length is >= 4 and <= LongestMember && between[0] == '、' && between[^1] is '、' or '和' or '及' && between.AsSpan(1, between.Length - 2).IndexOfAny(_noMember) < 0;

    private static string Kind(string label) => label is "Agency" or "Enterprise" or "Institution" or "District" or "Region" or "Park" ? "actor" : label;

    private List<Clause> Clauses(string text, TextSpan sentence, List<ResolvedMention> mentions, List<MentionGroup> groups, IReadOnlyList<TextSpan> agreements)
    {
        var clauses = new List<Clause>();
        int start = sentence.Start;
        int depth = 0;
        int next = 0;
        for (int i = sentence.Start; i <= sentence.End; i++)
        {
            bool end = i == sentence.End;
            while (next < mentions.Count && mentions[next].Span.Start < i)
                next++;
            if (!end && next < mentions.Count && mentions[next].Span.Start == i)
            {
                i = mentions[next].Span.End - 1;
                continue;
            }
            if (!end)
                depth = Math.Max(0, depth + (text[i] is '（' or '(' or '《' ? 1 : text[i] is '）' or ')' or '》' ? -1 : 0));
            if (!end && (depth > 0 || !EndsClause(text, start, i, mentions)))
                continue;
            if (i > start && (end || text[i] != '】'))
                clauses.Add(new Clause(start, i, Within(groups, start, i), Triggers(text, start, i, groups, agreements)));
            start = i + 1;
        }
        return clauses;
    }

    /// <summary>True at a mark; a title such as 【科技合作】 stands apart from what follows and is no clause, one that names somebody (【之江实验室】) leads on.</summary>
    private static bool EndsClause(string text, int start, int at, List<ResolvedMention> mentions)
        => text[at] is '，' or ',' or '；' or ';' or '：' or ':' or '。' or '！' or '？' || (text[at] == '】' && !HoldsMention(mentions, start, at));

    private static bool HoldsMention(List<ResolvedMention> mentions, int start, int end) => mentions.Exists(m => m.Span.Start >= start && m.Span.End <= end && m.Label != "Industry");

    private static List<MentionGroup> Within(List<MentionGroup> groups, int start, int end)
    {
        var inside = new List<MentionGroup>();
        foreach (var group in groups)
        {
            if (group.Start >= start && group.End <= end)
                inside.Add(group);
        }
        return inside;
    }

    /// <summary>The verbs outside names; what the title of an agreement speaks of is not done by it.</summary>
    private List<Trigger> Triggers(string text, int start, int end, List<MentionGroup> groups, IReadOnlyList<TextSpan> agreements)
    {
        var triggers = new List<Trigger>();
        int next = 0;
        for (int i = start; i < end;)
        {
            while (next < groups.Count && groups[next].End <= i)
                next++;
            if (next < groups.Count && groups[next].Start <= i)
            {
                i = groups[next].End;
            }
            else if (rules.FramesAt(text, i, out int length) is { } frames && i + length <= end)
            {
                if (frames.Count > 0 && !(text[i] != '共' && IsInside(agreements, i)))
                    triggers.Add(new Trigger(i, i + length, frames));
                i += length;
            }
            else
            {
                i++;
            }
        }
        return triggers;
    }

    private static bool IsInside(IReadOnlyList<TextSpan> spans, int at) => spans.Any(span => span.Start <= at && at < span.End);
}
