using KnowledgeGraph.Evaluating.Gold;

namespace KnowledgeGraph.Evaluating;

/// <summary>How well graphs fit their gold; results of several documents add up by counts.</summary>
/// <param name="Entities">One tally per entity type, in the order of <see cref="GoldTypes.All"/>.</param>
/// <param name="Relationships">One tally per relationship type that gold or graph has, in ordinal order.</param>
/// <param name="AnyType">Pairs of entities joined in both, whatever the type and the direction.</param>
/// <param name="Observations">Figures.</param>
/// <param name="Misses">What only the gold has: entities, relationships, observations, by document.</param>
/// <param name="Extras">What only the graph has, in the same order.</param>
/// <param name="Misread">Subjects, years and indicators in which a matched figure differs, by document; the type tells which, the text what the graph has and what the gold has.</param>
public sealed record EvaluationResult(
    IReadOnlyList<TypeTally> Entities,
    IReadOnlyList<TypeTally> Relationships,
    Tally AnyType,
    ObservationTally Observations,
    IReadOnlyList<Difference> Misses,
    IReadOnlyList<Difference> Extras,
    IReadOnlyList<Difference> Misread)
{
    /// <summary>The sum over <see cref="GoldTypes.Core"/>.</summary>
    public Tally EntitiesCore
        => Tally.Sum(Entities.Where(entity => GoldTypes.Core.Contains(entity.Type, StringComparer.Ordinal)).Select(entity => entity.Tally));

    /// <summary>The sum over all entity types.</summary>
    public Tally EntitiesAll => Tally.Sum(Entities.Select(entity => entity.Tally));

    /// <summary>The sum over all relationship types.</summary>
    public Tally RelationshipsAll => Tally.Sum(Relationships.Select(relationship => relationship.Tally));

    /// <summary>The counts of all in one; a result of zeroes for none.</summary>
    public static EvaluationResult Sum(IReadOnlyCollection<EvaluationResult> results) => new(
        [.. GoldTypes.All.Select(type => new TypeTally(type, Of(results.SelectMany(result => result.Entities), type)))],
        [.. RelationshipTypes(results).Select(type => new TypeTally(type, Of(results.SelectMany(result => result.Relationships), type)))],
        Tally.Sum(results.Select(result => result.AnyType)),
        results.Aggregate(default(ObservationTally), (sum, result) => sum + result.Observations),
        [.. results.SelectMany(result => result.Misses)],
        [.. results.SelectMany(result => result.Extras)],
        [.. results.SelectMany(result => result.Misread)]);

    private static IEnumerable<string> RelationshipTypes(IEnumerable<EvaluationResult> results)
        => results.SelectMany(result => result.Relationships).Select(relationship => relationship.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static Tally Of(IEnumerable<TypeTally> tallies, string type)
        => Tally.Sum(tallies.Where(tally => tally.Type == type).Select(tally => tally.Tally));
}
