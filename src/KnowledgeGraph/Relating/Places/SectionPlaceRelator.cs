using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Places;

/// <summary>Reads what lies in the place that a section or the caption of its passage is about: 【A园区】…, 某中心启用, 某企业落户.</summary>
internal sealed class SectionPlaceRelator(PlaceRules rules)
{
    private const int OpenedReach = 4;
    private const int SettledReach = 24;

    /// <summary>In the section of a place what opens there lies there; in that of a park also what settles and stands out.</summary>
    public void Relate(SentenceReading sentence, Clause clause, StatementFactory factory)
    {
        var park = Captioned(sentence.Passage) ?? (sentence.Passage.Topic is { } topic && topic.Entity.Value.StartsWith("park:", StringComparison.Ordinal) ? topic : null);
        if (clause.Groups.Count > 0 && (park ?? sentence.Passage.Place) is { } place)
            Opened(sentence, clause, park, place, factory);
    }

    private void Opened(SentenceReading sentence, Clause clause, Participant? park, Participant place, StatementFactory factory)
    {
        foreach (var group in clause.Groups)
        {
            bool mayOpen = group.Label is "Institution" or "Platform" or "Enterprise" || (group.Label == "Park" && park is null);
            if (!mayOpen || NamesAnother(sentence, clause, park, place))
                continue;
            bool opened = group.Label != "Enterprise" && rules.Opened.StartsWithin(sentence.Text, group.End, Math.Min(clause.End, group.End + OpenedReach));
            bool settled = park is not null && (rules.Settled.StartsWithin(sentence.Text, group.End, Math.Min(clause.End, group.End + SettledReach)) || rules.Settled.StartsWithin(sentence.Text, Math.Max(clause.Start, group.Start - OpenedReach), group.Start));
            foreach (var thing in opened || settled ? group.Members : [])
                factory.Add(sentence, "LOCATED_IN", thing.AsParticipant(), place, "opened in the section's place", FactStatus.Done);
        }
    }

    /// <summary>True when a place is named up to the end of the clause that is not the section's; 落户B园: in the section of a park what settles in another one lies there.</summary>
    private static bool NamesAnother(SentenceReading sentence, Clause clause, Participant? park, Participant place)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.Start < clause.End && mention.Label is "District" or "Region" && mention.Entity.Id != place.Entity)
                return true;
        }
        for (int i = 0; i < clause.Groups.Count && park is not null; i++)
        {
            if (clause.Groups[i].Label == "Park" && clause.Groups[i].Members[0].Entity.Id != place.Entity)
                return true;
        }
        return false;
    }

    /// <summary>【A园区】 in the yearbook of a district.</summary>
    public static void RelateCaption(SentenceReading sentence, StatementFactory factory)
    {
        if (sentence.Span.Start <= 1 && Captioned(sentence.Passage) is { } park && sentence.Passage.Place is { } place && place.Entity.Value.StartsWith("district:", StringComparison.Ordinal))
            factory.Add(sentence, "LOCATED_IN", park with { CarriedBy = null }, place, "caption in the section's place", FactStatus.Done);
    }

    /// <summary>【A园区】…: the park that is the caption of the passage.</summary>
    private static Participant? Captioned(ResolvedPassage passage)
        => passage.Mentions is [{ Label: "Park", Span.Start: 1 } park, ..] && passage.Passage.Text[0] == '【' && park.Span.End < passage.Passage.Text.Length && passage.Passage.Text[park.Span.End] == '】'
            ? park.AsParticipant() with { CarriedBy = "caption: " + park.Mention.Surface }
            : null;
}
