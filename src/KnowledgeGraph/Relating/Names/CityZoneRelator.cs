using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Names;

/// <summary>Places a zone in the city that opens its name where the text names that city inside names alone, but tells something else of it:
/// 烟台经济技术开发区 beside 荣昌生物制药（烟台）股份有限公司. One instance a document.</summary>
internal sealed class CityZoneRelator(NameRules rules)
{
    private readonly List<(SentenceReading Sentence, ResolvedMention Zone, ResolvedMention City)> _named = [];

    /// <summary>Notes the zones of the sentence and those inside its names.</summary>
    public void Note(SentenceReading sentence)
    {
        foreach (var mention in sentence.Mentions)
        {
            Note(sentence, mention);
            for (int i = 0; i < mention.Parts.Count; i++)
                Note(sentence, mention.Parts[i]);
        }
    }

    /// <summary>Adds a LOCATED_IN for each zone whose city some fact is about; all other statements must be there.</summary>
    public void Relate(StatementFactory factory)
    {
        if (_named.Count == 0)
            return;
        var told = new HashSet<EntityId>();
        foreach (var statement in factory.Statements)
        {
            told.Add(statement.Start.Entity);
            told.Add(statement.End.Entity);
        }
        foreach (var (sentence, zone, city) in _named)
        {
            if (told.Contains(city.Entity.Id))
                factory.Add(sentence, "LOCATED_IN", zone.AsParticipant(), city.AsParticipant(), "city in the name", FactStatus.Done);
        }
    }

    private void Note(SentenceReading sentence, ResolvedMention zone)
    {
        // 青岛蓝谷, 绍兴科创走廊: what is no zone of the city's own may be named after it alone.
        if (zone.Parts.Count == 0 || zone.Label != "Park" || !rules.CityZones.End(zone.Entity.Name))
            return;
        for (int i = 0; i < zone.Parts.Count; i++)
        {
            if (IsCity(zone.Parts[i]) && NamePlaceRelator.OpensZone(zone, zone.Parts[i]))
                _named.Add((sentence, zone, zone.Parts[i]));
        }
    }

    private bool IsCity(ResolvedMention place)
        => place.Label == "Region" && place.Entity.Name[^1] is '市' or '县' && !place.Entity.StandsAlone && !rules.Municipalities.Contains(place.Entity.Name);
}
