using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Evaluating.Matching;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluating;

/// <summary>Scores the graph of one text against its gold, with the figures of the guideline's reference script:
/// entities match on label and any shared name, relationships on type and both ends, observations on value and unit.</summary>
internal static class Evaluator
{
    /// <summary>The score of <paramref name="graph"/>, which must have been built from the gold's text alone.</summary>
    public static EvaluationResult Score(GoldDocument gold, PropertyGraph graph)
    {
        var found = new FoundGraph(graph);
        var entities = new EntityMatching(gold, found);
        var relationships = new RelationshipMatching(gold, found, entities);
        var observations = new ObservationMatching(gold, found, entities);
        return new EvaluationResult(
            entities.Count(gold, found),
            relationships.Count(),
            relationships.CountPairs(),
            observations.Count(),
            [.. MissedEntities(gold, entities), .. relationships.Misses(), .. observations.Misses()],
            [.. ExtraEntities(gold, found, entities), .. relationships.Extras(), .. observations.Extras()],
            observations.Misread);
    }

    private static IEnumerable<Difference> MissedEntities(GoldDocument gold, EntityMatching entities)
        => gold.Entities.Where(entity => entities.FindFound(entity.Id) is null).Select(entity => new Difference(
            gold.Name, DifferenceKind.Entity, entity.Type, string.Join(" / ", entity.Names), entity.Evidence));

    private static IEnumerable<Difference> ExtraEntities(GoldDocument gold, FoundGraph found, EntityMatching entities)
        => found.Entities.Where(entity => entities.FindGold(entity.Id) is null).Select(entity => new Difference(
            gold.Name, DifferenceKind.Entity, entity.Type, entity.Name, ""));
}
