using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Makes the nodes of figures, ABOUT and STATED_IN.</summary>
internal static class ObservationNodes
{
    private static readonly string[] _labels = ["Observation"];

    /// <summary>One node for each figure.</summary>
    public static IEnumerable<GraphNode> Make(DocumentContribution contribution)
    {
        foreach (var observation in contribution.Observations)
        {
            int? year = observation.Period is { Length: >= 4 } period && int.TryParse(period[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
            string id = IdOf(observation);
            yield return new GraphNode(id, _labels, new PropertyMap(13)
                .Set("id", id)
                .Set("indicator", observation.Indicator)
                .Set("value", observation.Value)
                .Set("unit", observation.Unit)
                .Set("period", observation.Period)
                .Set("year", year)
                .Set("amount", observation.Amount)
                .Set("raw", observation.Raw)
                .Set("change", observation.Change)
                .Set("quote", observation.Quote)
                .Set("status", StatusNames.Of(observation.Status))
                .Set("approximate", observation.Approximation is not null)
                .Set("approximation", observation.Approximation)
                .Build());
        }
    }

    /// <summary>STATED_IN for every figure, ABOUT where it has a subject.</summary>
    public static IEnumerable<GraphRelationship> MakeRelationships(DocumentContribution contribution)
    {
        foreach (var observation in contribution.Observations)
        {
            string id = IdOf(observation);
            yield return ReportNodes.Relationship(id, "STATED_IN", observation.PassageId, new PropertyMap());
            if (observation.Subject is { } subject)
            {
                yield return ReportNodes.Relationship(id, "ABOUT", subject.Entity.Value, new PropertyMap(2)
                    .Set("subjectSurface", subject.Surface)
                    .Set("carriedBy", subject.CarriedBy));
            }
        }
    }

    private static string IdOf(Observation observation)
        => string.Create(CultureInfo.InvariantCulture, $"observation:{observation.PassageId}@{observation.Offset}");
}
