using KnowledgeGraph.Evaluating.Gold;

namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>Pairs gold entities with found ones of the same type, one to one, most shared names first, then by gold id and node id.</summary>
internal sealed class EntityMatching
{
    private readonly Dictionary<string, string> _foundByGold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _goldByFound = new(StringComparer.Ordinal);

    /// <summary>Matches at once.</summary>
    public EntityMatching(GoldDocument gold, FoundGraph found)
    {
        var candidates = from entity in gold.Entities
                         let names = entity.Names.Select(MatchingText.Normalize).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal)
                         from other in found.Entities
                         where entity.Type == other.Type
                         let shared = names.Count(other.Names.Contains)
                         where shared > 0
                         select (Shared: shared, Gold: entity.Id, Found: other.Id);
        foreach (var (_, goldId, foundId) in candidates
            .OrderByDescending(candidate => candidate.Shared)
            .ThenBy(candidate => candidate.Gold, CodePointComparer.Instance)
            .ThenBy(candidate => candidate.Found, CodePointComparer.Instance))
        {
            if (_foundByGold.ContainsKey(goldId) || _goldByFound.ContainsKey(foundId))
                continue;
            _foundByGold.Add(goldId, foundId);
            _goldByFound.Add(foundId, goldId);
        }
    }

    /// <summary>The node that <paramref name="goldId"/> was matched with, or null.</summary>
    public string? FindFound(string goldId) => _foundByGold.GetValueOrDefault(goldId);

    /// <summary>The gold entity that <paramref name="foundId"/> was matched with, or null.</summary>
    public string? FindGold(string foundId) => _goldByFound.GetValueOrDefault(foundId);

    /// <summary>One tally per type.</summary>
    public IReadOnlyList<TypeTally> Count(GoldDocument gold, FoundGraph found) => [.. GoldTypes.All.Select(type =>
    {
        int hits = gold.Entities.Count(entity => entity.Type == type && FindFound(entity.Id) is not null);
        int inGraph = found.Entities.Count(entity => entity.Type == type);
        int inGold = gold.Entities.Count(entity => entity.Type == type);
        return new TypeTally(type, new Tally(hits, inGraph - hits, inGold - hits));
    })];
}
