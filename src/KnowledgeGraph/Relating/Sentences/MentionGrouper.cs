using System.Buffers;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.LocalBodies;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Sentences;

/// <summary>Joins the names of a sentence that stand in one list or say one thing twice: A、B和C, A大学（A大）.</summary>
internal sealed class MentionGrouper(TermSet shortNames)
{
    private const int MostShortName = 40;
    private const int LongestMember = 12;
    private const int LongestBetween = 14;
    private const int ShortestDeed = 2;
    private const int LongestDeed = 7;
    private static readonly SearchValues<char> _noMember = SearchValues.Create("、，的了等在由与为将《》“”（）()0123456789");
    private static readonly SearchValues<char> _noDeed = SearchValues.Create("、，。；：等共合携联《》“”（）()0123456789");
    private static readonly SearchValues<char> _closers = SearchValues.Create("）)");

    /// <summary>The groups of the outermost names among <paramref name="mentions"/>, in order.</summary>
    public List<MentionGroup> Group(string text, List<ResolvedMention> mentions)
    {
        if (mentions.Count == 0)
            return SharedLists.None<MentionGroup>();
        var groups = new List<MentionGroup>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (groups.Count == 0 || !(IsInside(groups[^1], mention) || SaysAgain(text, groups, mention)))
                Add(text, groups, mention);
        }
        return groups;
    }

    private void Add(string text, List<MentionGroup> groups, ResolvedMention mention)
    {
        int start = Opening(text, mention.Span.Start, groups.Count > 0 ? groups[^1].End : 0);
        int end = BehindShortName(text, Closing(text, mention.Span.End));
        if (Sitting(mention) is { } body)
            groups.Add(new MentionGroup([body], start, end));
        else if (groups.Count > 0 && IsJoined(text, groups[^1], mention, start))
            groups[^1] = Join(text, groups[^1], mention, start, end);
        else
            groups.Add(new MentionGroup([mention], start, end));
    }

    private static bool IsInside(MentionGroup before, ResolvedMention mention)
        => mention.Span.Start < before.End && mention.Span != before.Members[^1].Span;

    /// <summary>True when the mention only repeats who stands before it, whose group then reaches over it.</summary>
    private static bool SaysAgain(string text, List<MentionGroup> groups, ResolvedMention mention)
    {
        var before = groups[^1];
        // A、B和C三方共建: the word for several bodies right behind them only says them again.
        if (mention.Mention.Source == MentionSource.Anaphor && mention.Span.Start == before.End && before.Holds(mention.Entity.Id))
        {
            groups[^1] = before with { End = mention.Span.End };
            return true;
        }
        // A大学（A大）共建: the brackets hold but a shorter form.
        int end = Closing(text, mention.Span.End);
        if (!InBracketsBehind(text, before, Opening(text, mention.Span.Start, before.End), end) || before.Members[^1].Entity.Id != mention.Entity.Id)
            return false;
        groups[^1] = before with { End = end + 1 };
        return true;
    }

    private static bool InBracketsBehind(string text, MentionGroup before, int start, int end)
        => start == before.End + 1 && text[before.End] is '（' or '(' && end < text.Length && text[end] is '）' or ')';

    /// <summary>With the mark that opens a name before <paramref name="start"/>, unless it belongs to what ends at <paramref name="from"/>.</summary>
    private static int Opening(string text, int start, int from)
        => start > from && text[start - 1] is '《' or '“' ? start - 1 : start;

    /// <summary>With the mark that closes a name at <paramref name="end"/>.</summary>
    private static int Closing(string text, int end) => end < text.Length && text[end] is '》' or '”' ? end + 1 : end;

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
    private int BehindShortName(string text, int end)
    {
        if (end + 3 >= text.Length || text[end] is not ('（' or '(') || shortNames.LongestAt(text, end + 1) == 0)
            return end;
        int close = text.AsSpan(end, Math.Min(MostShortName, text.Length - end)).IndexOfAny(_closers);
        return close < 0 ? end : end + close + 1;
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
        bool alike = (IsAlike(before.Members[^1].Label, next.Label) || ArePayers(text, before, next)) && !IsNextDoer(text, before, next.Span.End) && !(between is "与" or "同" && IsSite(text, before, next));
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

    /// <summary>A承建的X、B承建的Y: B acts on what follows, as A did on what stands before; in A承建的X、B等共建的Y the two may act together.</summary>
    private static bool IsNextDoer(string text, MentionGroup before, int end)
    {
        if (before.Members.Count > 1 || before.Start < 2 || text[before.Start - 1] != '的' || end >= text.Length)
            return false;
        var behind = text.AsSpan(end, Math.Min(LongestDeed, text.Length - end));
        return behind.IndexOf('的') is >= ShortestDeed and var deed && behind[..deed].IndexOfAny(_noDeed) < 0;
    }

    /// <summary>A在某市与B签约: where it is done is no partner of B.</summary>
    private static bool IsSite(string text, MentionGroup before, ResolvedMention next)
        => before.Start > 0 && text[before.Start - 1] == '在' && before is { Label: "Region" or "District" or "Park" } && next.Label is "Agency" or "Enterprise" or "Institution";

    /// <summary>、一家公司、: a member of a list whose name is not known.</summary>
    private static bool IsUnknownMember(ReadOnlySpan<char> between)
        => between.Length is >= 4 and <= LongestMember && between[0] == '、' && between[^1] is '、' or '和' or '及' && between[1..^1].IndexOfAny(_noMember) < 0;

    private static bool IsAlike(string one, string other) => one == other || (IsActor(one) && IsActor(other)) || (IsBacker(one) && IsBacker(other));

    /// <summary>由A基金、B公司共同出资: funds and companies put in money side by side.</summary>
    private static bool IsBacker(string label) => label is "Fund" or "Enterprise";

    /// <summary>由A基金、B管委会、C集团和D银行共同出资: behind 由 funds and bodies of every kind act side by side.</summary>
    private static bool ArePayers(string text, MentionGroup before, ResolvedMention next)
        => before.Start > 0 && text[before.Start - 1] == '由' && before.Members.TrueForAll(static m => IsPayer(m.Label)) && IsPayer(next.Label);

    private static bool IsPayer(string label) => label == "Fund" || IsActor(label);

    private static bool IsActor(string label) => label is "Agency" or "Enterprise" or "Institution" or "District" or "Region" or "Park";
}
