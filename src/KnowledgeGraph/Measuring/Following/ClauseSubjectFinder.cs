using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>Finds who or what is the subject of a clause, by its own names and verbs alone.</summary>
internal sealed class ClauseSubjectFinder(FigureRules rules, ClauseVerbFinder verbs)
{
    private const int LongestPredicate = 10;
    private const string BehindBodies = "为向对将已共获与";

    /// <summary>The thing, body or place that is the subject of the clause, as far as its names before <paramref name="end"/> tell; null when none is.</summary>
    public ResolvedMention? Find(SentenceReading sentence, Clause clause, int end)
    {
        var group = Named(sentence, clause, end) ?? Possessor(sentence.Text, clause, end);
        if (group is not null && clause.GroupAt(group.End) is { } thing && thing.End <= end && rules.Labels.Things.Contains(thing.Label) && !IsListing(sentence.Text, thing) && IsSubject(sentence, clause, thing, end))
            group = thing;
        if (group is null || group.Label == "Agency" || (group.Members.Count > 1 && (!rules.Labels.Things.Contains(group.Label) || group.Label is "Park" or "Alliance")))
            return null;
        // A place is the subject only where it opens the clause (主宾国以色列派出…).
        return rules.Labels.Places.Contains(group.Label) && group.Start - clause.Start > 1 && !IsBehindDate(sentence, group.Start) && !IsOnePart(sentence.Text, clause, group) ? null : group.Members[0];
    }

    /// <summary>深创投管理的…基金, 浦发银行“秦创贷”: what stands behind 的 or right behind its owner is spoken of, not who is named before it.</summary>
    private MentionGroup? Named(SentenceReading sentence, Clause clause, int end)
    {
        MentionGroup? first = null, owned = null;
        foreach (var able in clause.Groups)
        {
            if (able.End > end || clause.Encloses(sentence.Text, able) || !IsSubject(sentence, clause, able, end))
                continue;
            first ??= able;
            if (able.Start > clause.Start && (sentence.Text[able.Start - 1] == '的' || IsPointedAt(able)))
                owned = able;
        }
        return owned ?? first;
    }

    /// <summary>A公司的单体年产能达60万吨: whose it is that is measured, where nothing else is named.</summary>
    private MentionGroup? Possessor(string text, Clause clause, int end)
        => clause.Groups is [{ Members.Count: 1 } first, ..] && first.Start == clause.Start && first.End < end && text[first.End] == '的'
            && (first.Label == "Park" || rules.Labels.Bodies.Contains(first.Label)) && clause.Groups.TrueForAll(g => g == first || g.Label == "Industry" || g.Start >= end)
            ? first
            : null;

    /// <summary>A公司科创板上市后: where its shares are traded.</summary>
    private bool IsListing(string text, MentionGroup thing) => thing.Label is "Platform" or "Institution" && rules.Subjects.Settled.LongestAt(text, thing.End) > 0;

    /// <summary>盛京银行年末该产品余额3亿元.</summary>
    private bool IsPointedAt(MentionGroup group)
        => group.Members is [{ Mention.Source: MentionSource.Anaphor }] && rules.Labels.Things.Contains(group.Label);

    /// <summary>其中铜山区一地占四成.</summary>
    private static bool IsOnePart(string text, Clause clause, MentionGroup group)
        => CountingTest.TellsPart(text, clause) && group.Start - clause.Start == CountingTest.Part.Length && group.End < clause.End && text[group.End] == '一';

    private static bool IsBehindDate(SentenceReading sentence, int start)
    {
        foreach (var date in sentence.Dates)
        {
            if (start - date.Span.End is 0 or 1)
                return true;
        }
        return false;
    }

    /// <summary>True when the group can be the subject: no verb and no preposition before it, no 的 behind it. A modifier's own verb does not count (深创投管理的…基金).</summary>
    public bool IsSubject(SentenceReading sentence, Clause clause, MentionGroup group, int end)
    {
        string text = sentence.Text;
        if (group.Label == "Industry" || (group.End < end && text[group.End] is '的' or '等') || (group.Start > clause.Start && text[group.Start - 1] == '经'))
            return false;
        // 定位为省属新型研发机构: what somebody is said to be.
        if (group.Label == "Program" && group.Start - clause.Start is > 0 and <= LongestPredicate && text.AsSpan(clause.Start, group.Start - clause.Start).IndexOfAny('为', '是', '系') > 0)
            return false;
        // 对新认定的A，每家奖励10万元: who is paid is not spoken of.
        if (group.Start > clause.Start && text[group.Start - 1] == '的')
            return group.End < clause.End || text[clause.Start] is not ('对' or '向' or '为' or '给');
        // 为398家高新技术企业提供贷款: the count stands between.
        int start = sentence.FigureEndingAt(group.Start) is { } count && count.Span.Start > clause.Start ? count.Span.Start : group.Start;
        return !rules.Phrases.IsBehindPreposition(text, start) && verbs.FirstEnd(sentence, clause) > group.Start;
    }

    /// <summary>True when a body acts in the clause.</summary>
    public bool HasAgent(SentenceReading sentence, Clause clause)
    {
        foreach (var group in clause.Groups)
        {
            if (group.Label == "Agency" && IsSubject(sentence, clause, group, clause.End))
                return true;
        }
        return false;
    }

    /// <summary>The one body that acts in the clause before <paramref name="end"/> (市科委匹配资金900万元), or null.</summary>
    public ResolvedMention? Agent(SentenceReading sentence, Clause clause, int end)
    {
        foreach (var group in clause.Groups)
        {
            if (group.End <= end && IsSubject(sentence, clause, group, end))
                return group is { Label: "Agency", Members: [var actor] } && !sentence.Text.AsSpan(group.End, end - group.End).Contains('的') ? actor : null;
        }
        return null;
    }

    /// <summary>市科技担保公司为860家企业提供担保: a body that nobody knows, and that is not counted, acts before <paramref name="end"/>, so that nothing is carried.</summary>
    public bool ActsUnknown(SentenceReading sentence, Clause clause, int end)
    {
        for (int i = clause.Start + 2; i < end; i++)
        {
            if (BehindBodies.Contains(sentence.Text[i], StringComparison.Ordinal) && rules.Focus.UnknownBodies.EndAt(sentence.Text, i, clause.Start) && !sentence.IsNamed(i - 1))
                return !sentence.HasFigure(clause.Start, i);
        }
        return false;
    }
}
