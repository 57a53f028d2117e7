namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>One or some of those that stand side by side: 后者, 后两家, 前者.</summary>
internal sealed class PairFinder(AnaphorRules rules, Antecedents antecedents, NeighbourFinder neighbours)
{
    // Behind 前者, what 后者 stands for.
    private Antecedent _other;

    /// <summary>Length of the word there, which has its entities then if there are any; null when none is there.</summary>
    public int? Find(PointingPlace place) => FindLatter(place) ?? FindTwoOfThree(place) ?? FindFormer(place);

    private int? FindLatter(PointingPlace place)
    {
        int length = rules.Latter.LongestAt(place.Text, place.At);
        if (length == 0 || !place.Holds(length))
            return null;
        if ((antecedents.IsNear(_other) ? _other.Mention : LastBefore(place.ClauseStart)) is { } last)
            antecedents.Point(last, place.At, length);
        return length;
    }

    /// <summary>A、B、C签约，由后两者共建D: B and C; null where no three stand side by side before.</summary>
    private int? FindTwoOfThree(PointingPlace place)
    {
        int latter = rules.LatterTwo.LongestAt(place.Text, place.At);
        int length = latter > 0 ? latter : rules.FormerTwo.LongestAt(place.Text, place.At);
        if (length == 0 || !place.Holds(length) || !(place.OpensClause || place.Before == '由') || neighbours.Last(3) is not [var one, var two, var three])
            return null;
        antecedents.Point(latter > 0 ? two : one, place.At, length);
        antecedents.Point(latter > 0 ? three : two, place.At, length);
        return length;
    }

    /// <summary>A和B…，前者…，后者…: of things the last two of a kind, else the last two bodies that stand side by side.</summary>
    private int? FindFormer(PointingPlace place)
    {
        int length = rules.Former.LongestAt(place.Text, place.At);
        if (length == 0 || !place.Holds(length))
            return null;
        IReadOnlyList<ResolvedMention> pair = LastThings(place.ClauseStart) ?? neighbours.Last(2);
        if (pair is [var one, .., var other])
        {
            antecedents.Point(one, place.At, length);
            _other = new Antecedent(other, antecedents.Passage);
        }
        return length;
    }

    /// <summary>True for a centre and a platform, which one may have side by side.</summary>
    private static bool AreBuilt(ResolvedMention one, ResolvedMention other)
        => one.Label is "Institution" or "Platform" or "Park" && other.Label is "Institution" or "Platform" or "Park";

    private ResolvedMention? LastBefore(int limit)
        => antecedents.Named.FindLast(n => antecedents.IsNear(n) && n.Mention.Span.Start < limit && n.Mention.Label is not ("Region" or "District" or "Industry")).Mention;

    /// <summary>A园、B园相继建成，前者…; 建有A中心、B平台，前者…: the last two things that stand side by side in the passage; null where they are bodies or more than two.</summary>
    private ResolvedMention[]? LastThings(int limit)
    {
        var things = antecedents.Named.FindAll(n => antecedents.IsNear(n) && n.Mention.Span.Start < limit && n.Mention.Label is "Park" or "Platform" or "Fund" or "Program" or "Product" or "Alliance" or "Policy" or "Institution");
        if (things is not [.., { Mention: var one }, { Mention: var other }] || (one.Label != other.Label && !AreBuilt(one, other)) || (one.Label == other.Label && one.Label == "Institution") || one.Span.End > other.Span.Start)
            return null;
        bool beside = antecedents.Text.AsSpan(one.Span.End, other.Span.Start - one.Span.End).Trim("《》“”") is "、" or "和" or "与" or "及";
        return beside && !antecedents.Named.Exists(n => antecedents.IsNear(n) && Antecedents.IsBody(n.Mention) && n.Mention.Span.Start > other.Span.End && n.Mention.Span.Start < limit) ? [one, other] : null;
    }
}
