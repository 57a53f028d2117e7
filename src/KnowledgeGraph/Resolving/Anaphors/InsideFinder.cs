namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>A place seen from inside: 园区内, 区内.</summary>
internal sealed class InsideFinder(AnaphorRules rules, NounMatcher nouns, Antecedents antecedents, DocumentVoice voice)
{
    private const string Park = "Park";
    private const int LongestSentence = 120;

    /// <summary>Length of the words there, whose noun has its entity then if there is one; null when none are there.</summary>
    public int? Find(PointingPlace place)
    {
        var (text, at, _) = place;
        if (rules.InsideAt(text, at, out int length) is not { } labels || !place.Holds(length))
            return null;
        if (Around(labels, text.Substring(at, length - 1), place) is { } around)
            antecedents.Point(around, at, length - 1);
        return length;
    }

    /// <summary>区内: the last place that ends so; in a text that names a district of the city no park is meant.</summary>
    private ResolvedMention? Around(List<string> labels, string noun, PointingPlace at)
    {
        bool inDistrict = noun == "区" && voice.NamesDistrict;
        if (voice.Headline is { } headline && !inDistrict && labels.Contains(Park) && !IsNamedNear(noun))
            return headline;
        // A科技园设在园内: not in itself.
        var fitting = inDistrict ? labels.FindAll(static l => l != Park) : labels;
        // A园营业收入增长，区内B公司…: the park that the sentence has named.
        int start = Math.Max(0, at.At - LongestSentence);
        int stop = at.Text.LastIndexOf('。', Math.Max(0, at.At - 1), Math.Max(0, at.At - start));
        if (noun == "区" && !inDistrict && fitting.Contains(Park) && antecedents.Mentions.FindLast(m => m.Span.Start > Math.Max(stop, start - 1)) is { Label: Park } near)
            return near;
        // A区与B在区内共建C: the district that the clause itself has named.
        var place = antecedents.Mentions.FindLast(m => m.Span.Start >= at.ClauseStart && m.Span.End < at.At && m.Label is "District" or "Region" && fitting.Contains(m.Label) && nouns.IsNamed(m.Entity.Name, noun))
            ?? antecedents.Last(fitting, noun, at.ClauseStart) ?? antecedents.Last(fitting, noun, at.At);
        if (place is not null && !inDistrict && SeatedIn(place, noun, at.Text) is { } seated)
            return seated;
        return place is not null && (noun.Length > 1 || nouns.IsNamed(place.Entity.Name, noun) || (noun == "园" && place.Label == Park && place.Entity.Name[^1] == '区')) ? place : null;
    }

    /// <summary>A集聚区位于B区，…。区内企业: the park that lies in the place goes before it.</summary>
    private ResolvedMention? SeatedIn(ResolvedMention place, string noun, string text)
    {
        bool isSeat = place.Label != Park && antecedents.Named.Exists(n => antecedents.IsNear(n) && n.Mention == place) && rules.Settling.LongestAt(text, place.Span.Start) > 0;
        return isSeat ? antecedents.Named.FindLast(n => antecedents.IsNear(n) && n.Mention.Label == Park && n.Mention.Span.End < place.Span.Start && nouns.IsNamed(n.Mention.Entity.Name, noun)).Mention : null;
    }

    /// <summary>园内: a park that the passage has named is nearer than the headline's.</summary>
    private bool IsNamedNear(string noun)
        => noun != "区" && antecedents.Named.Exists(n => antecedents.IsNear(n) && n.Mention.Label == Park && nouns.IsNamed(n.Mention.Entity.Name, noun));
}
