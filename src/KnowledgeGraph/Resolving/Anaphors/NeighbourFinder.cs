namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>Finds the bodies that the text has named side by side: A与B签约, A、B、C.</summary>
internal sealed class NeighbourFinder(Antecedents antecedents, DocumentVoice voice)
{
    private const int ShortJoint = 3;
    private const int LongJoint = 5;

    private List<Antecedent> Named => antecedents.Named;

    /// <summary>The last bodies that stand side by side, at most <paramref name="count"/>; none where it is not sure who is meant.</summary>
    public IReadOnlyList<ResolvedMention> Last(int count)
        => LastRun(count) is (var first, var last) ? Members(first, last) : [];

    /// <summary>The last two sides, of which one may be a list.</summary>
    public IReadOnlyList<ResolvedMention> LastTwoSides()
        => LastRun(2) is (var first, var last) ? Members(HeadOf(first, last), last) : OfTwo(-1);

    /// <summary>Where the last bodies that stand side by side are, as many as are counted; of a longer word (三方) the two that there are.</summary>
    private (int First, int Last)? LastRun(int count)
    {
        for (int i = Named.Count - 1; i > 0; i--)
        {
            if (!AreNeighbours(i))
                continue;
            int first = i - 1;
            while (first > 0 && i - first + 1 < count && AreNeighbours(first))
                first--;
            return (first, i);
        }
        return null;
    }

    private IReadOnlyList<ResolvedMention> Members(int first, int last)
    {
        if (IsAsideOf(last))
            return OfTwo(last);
        // A与B签约。某某中心与C签署协议，双方…: those who are meant last are not all known.
        if (Named.FindIndex(last + 1, n => antecedents.IsJoining(n.Mention) && Antecedents.IsBody(n.Mention)) >= 0)
            return [];
        return Named.GetRange(first, last - first + 1).ConvertAll(static n => n.Mention);
    }

    /// <summary>A与B、C签约，双方…: the list behind 与 is one of the two.</summary>
    private int HeadOf(int first, int last)
    {
        if (!IsListed(first, last))
            return first;
        int head = first;
        while (head > 0 && IsListed(head - 1, head) && Antecedents.IsBody(Named[head - 1].Mention))
            head--;
        return head > 0 && Between(head - 1, head) is "与" or "和" or "同" or "跟" && (Antecedents.IsBody(Named[head - 1].Mention) || Named[head - 1].Mention.Label == "Park") ? head - 1 : first;
    }

    private bool IsListed(int earlier, int later) => Between(earlier, later) is "、";

    private ReadOnlySpan<char> Between(int earlier, int later)
        => antecedents.IsNear(Named[later]) && antecedents.IsNear(Named[earlier]) && Named[later].Mention.Span.Start >= Named[earlier].Mention.Span.End
            ? antecedents.Text.AsSpan(Named[earlier].Mention.Span.End..Named[later].Mention.Span.Start)
            : [];

    /// <summary>A、B…。某银行与园区公司签约，双方…; C已派员来访，双方…: since the pair was named, another body has begun to act with somebody else.</summary>
    private bool IsAsideOf(int index)
        => Named.FindIndex(index + 1, n => antecedents.IsNear(n) && Antecedents.IsBody(n.Mention) && (!antecedents.IsNear(Named[index]) || IsBeforeWith(n.Mention))) >= 0;

    /// <summary>C已派员来访，双方…: C and the body of the same kind that speaks.</summary>
    private IReadOnlyList<ResolvedMention> OfTwo(int index)
    {
        var bodies = Named.Skip(index + 1).Where(n => antecedents.IsNear(n) && Antecedents.IsBody(n.Mention) && n.Mention.Label is not "Region").Select(static n => n.Mention).DistinctBy(static m => m.Entity.Id).ToList();
        return bodies is [{ Label: "Agency" } one] && !IsBeforeWith(one) && voice.FirstOfKind(one.Mention.Surface[^1]) is { } speaker && speaker.Entity.Id != one.Entity.Id
            ? [speaker, one]
            : [];
    }

    private bool IsBeforeWith(ResolvedMention mention)
        => mention.Span.End < antecedents.Text.Length && antecedents.Text[mention.Span.End] is '与' or '同' or '跟';

    private bool AreNeighbours(int index)
    {
        var (later, passage) = Named[index];
        var (earlier, before) = Named[index - 1];
        return passage == before && !IsSiteOf(earlier, later, passage) && Antecedents.IsBody(later) && Antecedents.IsBody(earlier) && IsJoint(earlier.Span.End, later.Span.Start, passage) && later.Entity.Id != earlier.Entity.Id;
    }

    /// <summary>True for the place in 在上海A公司签约.</summary>
    private bool IsSiteOf(ResolvedMention earlier, ResolvedMention later, int passage)
        => earlier.Label is "Region" or "District" && later.Label is not ("Region" or "District") && passage == antecedents.Passage && earlier.Span.Start > 0 && antecedents.Text[earlier.Span.Start - 1] == '在';

    /// <summary>True for 与 between two names, and for 代表团与; not for 共建的.</summary>
    private bool IsJoint(int from, int to, int passage)
    {
        bool isNear = passage == antecedents.Passage;
        return (to - from is >= 0 and <= ShortJoint && !(isNear && antecedents.Text.AsSpan(from, to - from).Contains('的')))
            || (to - from is > 0 and <= LongJoint && isNear && antecedents.Text[to - 1] is '与' or '和');
    }
}
