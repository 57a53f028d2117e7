namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>Words for the place that is spoken of: A、B坐落于此, A在此设厂, 那里聚集着A.</summary>
internal sealed class SiteFinder(AnaphorRules rules, Antecedents antecedents, DocumentVoice voice)
{
    /// <summary>Length of the word there, which has its place then; null when none is there or no place was named.</summary>
    public int? Find(PointingPlace place)
    {
        int there = rules.There.LongestAt(place.Text, place.At);
        // A、B都把家安在这里: behind 在 the word ends its clause.
        bool isThere = there > 0 && (place.OpensClause || (place.Before == '在' && place.IsClosing(place.At + there)));
        if (!isThere && !IsHere(place))
            return null;
        if (Last(place, isThere) is not { } site)
            return null;
        int length = isThere ? there : 1;
        antecedents.Point(site, place.At, length);
        return length;
    }

    /// <summary>True for 此 behind 在 or 于 where its clause ends, or where something is done there (在此设厂).</summary>
    private bool IsHere(PointingPlace place)
    {
        var (text, at, _) = place;
        return text[at] == '此' && place.Before is '在' or '于'
            && ((place.Before == '于' && place.IsClosing(at + 1)) || rules.Here.LongestAt(text, at + 1) > 0);
    }

    /// <summary>The last place of the passage, else that of the headline.</summary>
    private ResolvedMention? Last(PointingPlace place, bool isThere)
    {
        var places = antecedents.Named.FindAll(n => antecedents.IsNear(n) && n.Mention.Label is "Park" or "Region" or "District");
        if (places is not [.., var last])
            return voice.Headline ?? voice.Home;
        // A区对标B，C在此设厂: the place that the text speaks of goes before one that it only mentions.
        return (isThere ? null : places.FindLast(n => place.IsOpenedBy(n.Mention)).Mention) ?? last.Mention;
    }
}
