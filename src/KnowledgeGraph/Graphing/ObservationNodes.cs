using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Makes the nodes of figures, ABOUT and STATED_IN.</summary>
internal static class ObservationNodes
{
    private static readonly string[] _labels = ["Observation"];

    private static readonly PropertyKeys _keys = new(
        "amount", "approximate", "approximation", "change", "id", "indicator", "period", "quote", "raw", "status", "unit", "value", "year");

    private static readonly PropertyKeys _aboutKeys = new("carriedBy", "subjectSurface");

    /// <summary>The ids of a document's figures, in their order.</summary>
    public static string[] IdsOf(DocumentContribution contribution)
        => [.. contribution.Observations.Select(static observation => string.Create(CultureInfo.InvariantCulture, $"observation:{observation.PassageId}@{observation.Offset}"))];

    /// <summary>One node for each figure.</summary>
    public static IEnumerable<GraphNode> Make(DocumentContribution contribution, string[] ids)
    {
        for (int i = 0; i < ids.Length; i++)
        {
            var observation = contribution.Observations[i];
            yield return new GraphNode(ids[i], _labels, _keys.Of(
                PropertyKeys.Number(observation.Amount),
                PropertyKeys.Flag(observation.Approximation is not null),
                observation.Approximation,
                observation.Change,
                ids[i],
                observation.Indicator,
                observation.Period,
                observation.Quote,
                observation.Raw,
                StatusNames.Of(observation.Status),
                observation.Unit,
                PropertyKeys.Number(observation.Value),
                PropertyKeys.Whole(YearOf(observation.Period))));
        }
    }

    /// <summary>STATED_IN for every figure, ABOUT where it has a subject.</summary>
    public static void AddRelationships(DocumentContribution contribution, string[] ids, GraphDraft draft)
    {
        for (int i = 0; i < ids.Length; i++)
        {
            var observation = contribution.Observations[i];
            draft.Add("STATED_IN", ids[i], observation.PassageId, PropertyMap.Empty);
            if (observation.Subject is { } subject)
                draft.Add("ABOUT", ids[i], subject.Entity.Value, _aboutKeys.Of(subject.CarriedBy, subject.Surface));
        }
    }

    /// <summary>The year that a date or a period begins with, or null.</summary>
    public static int? YearOf(string? date)
        => date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
