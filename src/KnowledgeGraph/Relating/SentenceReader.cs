using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Dates;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.LocalBodies;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Cuts the sentences of a passage into clauses and finds their groups and verbs.</summary>
internal sealed class SentenceReader(RelatingRules rules, QuantityRecognizer quantities)
{
    private const int MostShortName = 40;
    private static readonly string[] _shortNames = ["以下简称", "以下称", "简称", "下称", "又称", "以下统称"];
    private const int LongestMember = 12;
    private const int LongestBetween = 14;
    private static readonly System.Buffers.SearchValues<char> _noMember = System.Buffers.SearchValues.Create("、，的了等在由与为将《》“”（）()0123456789");
    private static readonly char[] _closers = ['）', ')'];
    private static readonly System.Buffers.SearchValues<char> _marks = System.Buffers.SearchValues.Create("，,；;：:。！？】（(《）)》");

    // Most clauses name nothing, and most sentences hold neither dates nor figures: they share what is empty.
    private static readonly List<MentionGroup> _noGroups = [];
    private static readonly List<Trigger> _noTriggers = [];
    private static readonly List<ResolvedMention> _noMentions = [];
    private static readonly List<DateExpression> _noDates = [];
    private static readonly List<Quantity> _noFigures = [];

    /// <summary>Reads every sentence of the passage; <paramref name="year"/> is the report's.</summary>
    public IReadOnlyList<SentenceReading> Read(ResolvedPassage passage, int? year)
    {
        string text = passage.Passage.Text;
        var dates = DateRecognizer.Recognize(text, year);
        var figures = quantities.Recognize(text);
        var result = new List<SentenceReading>();
        int next = 0;
        foreach (var sentence in passage.Passage.Sentences)
        {
            var mentions = Within(passage.Mentions, sentence, ref next);
            var groups = Group(text, mentions);
            var clauses = Clauses(text, sentence, mentions, groups, passage.Agreements);
            result.Add(new SentenceReading(
                passage,
                sentence,
                mentions,
                clauses,
                Within(dates, sentence),
                Free(figures, sentence, mentions),
                year)
            {
                Labels = LabelsOf(mentions, groups),
            });
        }
        return result;
    }

    /// <summary>The mentions inside the sentence. Those of a passage are in order, but what points back may stand several times in one place;
    /// <paramref name="next"/> is the first that may stand in the sentence, and moves on as the sentences do.</summary>
    private static List<ResolvedMention> Within(IReadOnlyList<ResolvedMention> mentions, TextSpan sentence, ref int next)
    {
        while (next < mentions.Count && mentions[next].Span.Start < sentence.Start)
            next++;
        var inside = _noMentions;
        for (int i = next; i < mentions.Count && mentions[i].Span.Start < sentence.End; i++)
        {
            if (sentence.Contains(mentions[i].Span))
                Add(ref inside, _noMentions, mentions[i]);
        }
        return inside;
    }

    private static List<DateExpression> Within(IReadOnlyList<DateExpression> dates, TextSpan sentence)
    {
        var inside = _noDates;
        for (int i = 0; i < dates.Count; i++)
        {
            if (sentence.Contains(dates[i].Span))
                Add(ref inside, _noDates, dates[i]);
        }
        return inside;
    }

    /// <summary>Adds to a list that starts as the shared empty one.</summary>
    private static void Add<T>(ref List<T> list, List<T> none, T item)
    {
        if (ReferenceEquals(list, none))
            list = [];
        list.Add(item);
    }

    private static LabelSet LabelsOf(List<ResolvedMention> mentions, List<MentionGroup> groups)
    {
        var labels = default(LabelSet);
        foreach (var mention in mentions)
        {
            labels |= LabelSet.Of(mention.Label);
            // What a title is about may be acted on (印发《A资金管理办法》，委托B管理).
            for (int i = 0; i < mention.Parts.Count && mention.Label == "Policy"; i++)
                labels |= LabelSet.Of(mention.Parts[i].Label);
        }
        foreach (var group in groups)
            labels |= group.Labels;
        return labels;
    }

    /// <summary>The figures of the sentence that are no part of a name.</summary>
    private static List<Quantity> Free(IReadOnlyList<Quantity> figures, TextSpan sentence, List<ResolvedMention> mentions)
    {
        var free = _noFigures;
        int next = 0;
        for (int i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (!sentence.Contains(figure.Span))
                continue;
            while (next < mentions.Count && mentions[next].Span.End <= figure.Span.Start)
                next++;
            if (next == mentions.Count || !mentions[next].Span.Overlaps(figure.Span))
                Add(ref free, _noFigures, figure);
        }
        return free;
    }

    private static List<MentionGroup> Group(string text, List<ResolvedMention> mentions)
    {
        if (mentions.Count == 0)
            return _noGroups;
        var groups = new List<MentionGroup>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (groups.Count > 0 && mention.Span.Start < groups[^1].End && mention.Span != groups[^1].Members[^1].Span)
                continue;
            int start = Opening(text, mention.Span.Start, groups.Count > 0 ? groups[^1].End : 0);
            // A、B和C三方共建: the word for several bodies right behind them only says them again.
            if (groups.Count > 0 && mention.Mention.Source == MentionSource.Anaphor && mention.Span.Start == groups[^1].End && groups[^1].Holds(mention.Entity.Id))
            {
                groups[^1] = groups[^1] with { End = mention.Span.End };
                continue;
            }
            int end = mention.Span.End < text.Length && text[mention.Span.End] is '》' or '”' ? mention.Span.End + 1 : mention.Span.End;
            // A大学（A大）共建: the brackets hold but a shorter form.
            if (groups.Count > 0 && InBracketsBehind(text, groups[^1], start, end) && groups[^1].Members[^1].Entity.Id == mention.Entity.Id)
            {
                groups[^1] = groups[^1] with { End = end + 1 };
                continue;
            }
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

    private static bool InBracketsBehind(string text, MentionGroup before, int start, int end)
        => start == before.End + 1 && text[before.End] is '（' or '(' && end < text.Length && text[end] is '）' or ')';

    /// <summary>With the mark that opens a name before <paramref name="start"/>, unless it belongs to what ends at <paramref name="from"/>.</summary>
    private static int Opening(string text, int start, int from)
        => start > from && text[start - 1] is '《' or '“' ? start - 1 : start;

    /// <summary>省第十三届人大常委会 in 省第十三届人大常委会第九次会议: what a session does its body does; null for other names.</summary>
    private static ResolvedMention? Sitting(ResolvedMention mention)
    {
        if (mention.Label != "Event" || mention.Mention.Rule != LocalBodyRecognizer.SessionRule)
            return null;
        foreach (var part in mention.Parts)
        {
            if (part.Label == "Agency" && part.Span.Start == mention.Span.Start)
                return part;
        }
        return null;
    }

    /// <summary>Behind the brackets that only give a short name (以下简称…), which belong to the name before; else <paramref name="end"/>.</summary>
    private static int BehindShortName(string text, int end)
    {
        if (end + 3 >= text.Length || text[end] is not ('（' or '(') || !IsShortName(text, end + 1))
            return end;
        int close = text.IndexOfAny(_closers, end, Math.Min(MostShortName, text.Length - end));
        return close < 0 ? end : close + 1;
    }

    private static bool IsShortName(string text, int at)
    {
        foreach (string word in _shortNames)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                return true;
        }
        return false;
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
        var between = text.AsSpan(Math.Min(before.End, start)..start);
        if (between.Length > LongestBetween)
            return false;
        // 科技部、原卫生部: a body of that time in a list.
        if (between is ['、' or '和' or '与' or '及', '原'])
            between = between[..1];
        bool alike = IsAlike(before.Members[^1].Label, next.Label) && !(between is "与" or "同" && IsSite(text, before, next));
        return between switch
        {
            "、" or "，《" => alike,
            "和" or "与" or "及" or "以及" or "暨" or "或" => alike,
            "(含" or "（含" or ")、" or "）、" => alike,
            // 市委市政府, 党工委管委会: the two that lead a place.
            "" when before.Label == "Agency" && next.Label == "Agency" => text[before.End - 1] == '委' && next.Mention.Surface is [.., '政', '府'] or [.., '管', '委', '会'],
            "" when before.Label is "District" or "Region" => next.Label is "District" or "Region",
            "" => next.Label == "Policy" && before.Label == "Policy" || text[Math.Max(0, start - 1)] == '”' && alike,
            _ when IsUnknownMember(between) => alike && before.Label is "Enterprise" or "Institution" && next.Label is "Enterprise" or "Institution",
            _ => alike && between.StartsWith('（') && (between.EndsWith("）、", StringComparison.Ordinal) || between.EndsWith("）和", StringComparison.Ordinal)),
        };
    }

    /// <summary>A在某市与B签约: where it is done is no partner of B.</summary>
    private static bool IsSite(string text, MentionGroup before, ResolvedMention next)
        => before.Start > 0 && text[before.Start - 1] == '在' && before is { Label: "Region" or "District" or "Park" } && next.Label is "Agency" or "Enterprise" or "Institution";

    /// <summary>、一家公司、: a member of a list whose name is not known.</summary>
    private static bool IsUnknownMember(ReadOnlySpan<char> between)
        => between.Length is >= 4 and <= LongestMember && between[0] == '、' && between[^1] is '、' or '和' or '及' && between[1..^1].IndexOfAny(_noMember) < 0;

    private static bool IsAlike(string one, string other) => one == other || (IsActor(one) && IsActor(other));

    private static bool IsActor(string label) => label is "Agency" or "Enterprise" or "Institution" or "District" or "Region" or "Park";

    private List<Clause> Clauses(string text, TextSpan sentence, List<ResolvedMention> mentions, List<MentionGroup> groups, IReadOnlyList<TextSpan> agreements)
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
                clauses.Add(mentions.Count > 0 ? Read(text, start, i, groups, agreements) : new Clause(start, i, _noGroups, _noTriggers) { Cues = Cues.Status });
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
        => (text[at] is '，' or ',' or '；' or ';' or '：' or ':' or '。' or '！' or '？' && !IsRatio(text, at)) || (text[at] == '】' && !HoldsMention(mentions, start, at));

    /// <summary>按1:1比例出资: the colon of a ratio ends nothing.</summary>
    private static bool IsRatio(string text, int at)
        => text[at] is '：' or ':' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool HoldsMention(List<ResolvedMention> mentions, int start, int end) => mentions.Exists(m => m.Span.Start >= start && m.Span.End <= end && m.Label != "Industry");

    private static List<MentionGroup> Within(List<MentionGroup> groups, int start, int end)
    {
        var inside = _noGroups;
        foreach (var group in groups)
        {
            if (group.Start >= start && group.End <= end)
                Add(ref inside, _noGroups, group);
        }
        return inside;
    }

    /// <summary>The clause of a sentence that names something, with its verbs outside names; what the title of an agreement speaks of is not done by it.</summary>
    private Clause Read(string text, int start, int end, List<MentionGroup> groups, IReadOnlyList<TextSpan> agreements)
    {
        var triggers = _noTriggers;
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
            else if ((here & Cues.Verb) != 0 && rules.FramesAt(text, i, out int length) is { } frames && i + length <= end && !(frames.Count > 0 && next < groups.Count && groups[next].Start < i + length))
            {
                if (frames.Count > 0 && !(text[i] != '共' && IsInside(agreements, i)))
                    Add(ref triggers, _noTriggers, new Trigger(i, i + length, frames));
                free = i + length;
            }
        }
        return new Clause(start, end, Within(groups, start, end), triggers) { Cues = cues };
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
