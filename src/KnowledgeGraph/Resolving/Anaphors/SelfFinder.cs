namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>Words of a text for itself: 我市 for the document's own place, 我局 and 馆方 for the body that speaks.</summary>
internal sealed class SelfFinder(AnaphorRules rules, Antecedents antecedents, DocumentVoice voice, BareNounFinder bare)
{
    /// <summary>Length of the word there, which has its entity then if there is one; null when none is there.</summary>
    public int? Find(PointingPlace place)
    {
        var (text, at, _) = place;
        if (rules.OwnAt(text, at, out int length) is not { } level || !place.Holds(length))
            return null;
        // 学校 and 公司 may be any.
        bool mayBeAny = text[at] is not ('我' or '本');
        bool stands = !mayBeAny || place.OpensClause || place.Before is '由' or '与';
        if (stands && (level == AnaphorRules.Body ? voice.Speaker(text.AsSpan(at, length)) : voice.Own(level)) is { } home)
            antecedents.Point(home, at, length);
        else if (mayBeAny)
            return bare.Find(place) ?? 0;
        return length;
    }
}
