using KnowledgeGraph.Evaluating.Gold;

namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>Compares relationships on type and both ends. A key that several relationships share counts once.</summary>
internal sealed class RelationshipMatching
{
    private readonly Dictionary<RelationshipKey, string> _gold = [];
    private readonly Dictionary<RelationshipKey, string> _found = [];
    private readonly Func<string, string> _nameOf;
    private readonly string _document;

    /// <summary>Collects the keys of both sides with their evidence.</summary>
    public RelationshipMatching(GoldDocument gold, FoundGraph found, EntityMatching entities)
    {
        _document = gold.Name;
        var names = gold.Entities.ToDictionary(entity => entity.Id, entity => entity.Names[0], StringComparer.Ordinal);
        _nameOf = id => names.GetValueOrDefault(id) ?? found[id[1..]].Name;
        foreach (var relation in gold.Relations)
            _gold[RelationshipKey.Of(relation.Head, relation.Type, relation.Tail)] = relation.Evidence;
        foreach (var relationship in found.Relationships)
        {
            var key = RelationshipKey.Of(EndOf(relationship.StartId, entities), relationship.Type, EndOf(relationship.EndId, entities));
            _found[key] = MatchingText.Of(relationship.Properties, "quote");
        }
    }

    /// <summary>One tally per type, by type in ordinal order.</summary>
    public IReadOnlyList<TypeTally> Count() =>
        [.. _gold.Keys.Concat(_found.Keys).Select(key => key.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(type => new TypeTally(type, Compare(Of(_gold, type), Of(_found, type))))];

    /// <summary>Joined pairs, whatever the type and the direction.</summary>
    public Tally CountPairs() => Compare(_gold.Keys.Select(key => key.Pair).ToHashSet(), _found.Keys.Select(key => key.Pair).ToHashSet());

    /// <summary>In the gold only, by key.</summary>
    public IEnumerable<Difference> Misses() => Missing(_gold, _found);

    /// <summary>In the graph only, by key.</summary>
    public IEnumerable<Difference> Extras() => Missing(_found, _gold);

    private static string EndOf(string id, EntityMatching entities) => entities.FindGold(id) ?? "p" + id;

    private static HashSet<RelationshipKey> Of(Dictionary<RelationshipKey, string> side, string type)
        => [.. side.Keys.Where(key => key.Type == type)];

    private static Tally Compare<T>(HashSet<T> gold, HashSet<T> found)
    {
        int hits = gold.Count(found.Contains);
        return new Tally(hits, found.Count - hits, gold.Count - hits);
    }

    private IEnumerable<Difference> Missing(Dictionary<RelationshipKey, string> from, Dictionary<RelationshipKey, string> other)
        => from.Where(entry => !other.ContainsKey(entry.Key)).OrderBy(entry => entry.Key).Select(entry => new Difference(
            _document, DifferenceKind.Relationship, entry.Key.Type, $"{_nameOf(entry.Key.Head)} → {_nameOf(entry.Key.Tail)}", entry.Value));
}
