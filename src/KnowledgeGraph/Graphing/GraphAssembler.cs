using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Graphing;

/// <summary>Joins the contributions of documents into one graph: a pure function of their set, whatever their order.</summary>
internal sealed class GraphAssembler(GraphSchema schema)
{
    private readonly SchemaValidator _validator = new(schema);

    /// <summary>The graph, and what the schema refused. Contributions with one document id must be equal; the first is taken.</summary>
    public (PropertyGraph Graph, IReadOnlyList<DroppedFact> Dropped) Assemble(IEnumerable<DocumentContribution> contributions) => Assemble(contributions, []);

    /// <summary>The same, where entities and relationships join with those of <paramref name="others"/> too; reports, passages and figures are those of
    /// <paramref name="contributions"/> alone.</summary>
    public (PropertyGraph Graph, IReadOnlyList<DroppedFact> Dropped) Assemble(IEnumerable<DocumentContribution> contributions, IReadOnlyCollection<DocumentContribution> others)
    {
        var ordered = Ordered(contributions);
        var joined = others.Count == 0 ? ordered : Ordered(ordered.Concat(others));
        var figures = ordered.ConvertAll(ObservationNodes.IdsOf);
        var draft = new GraphDraft(
            _validator,
            ordered.Sum(c => 1 + c.Passages.Count + c.Observations.Count + c.Entities.Count),
            ordered.Sum(c => c.Passages.Count + c.Mentions.Count + c.Statements.Count + (2 * c.Observations.Count)));
        draft.Add(EntityNodes.Make(joined));
        foreach (var contribution in ordered)
            draft.Add(ReportNodes.Make(contribution));
        for (int i = 0; i < ordered.Count; i++)
            draft.Add(ObservationNodes.Make(ordered[i], figures[i]));
        StatementRelationships.Add(joined, draft);
        var mentions = new MentionProperties();
        foreach (var contribution in ordered)
            ReportNodes.AddRelationships(contribution, mentions, draft);
        for (int i = 0; i < ordered.Count; i++)
            ObservationNodes.AddRelationships(ordered[i], figures[i], draft);
        return (draft.Build(), draft.Dropped);
    }

    private static List<DocumentContribution> Ordered(IEnumerable<DocumentContribution> contributions)
        => [.. contributions.DistinctBy(c => c.Document.Id, StringComparer.Ordinal).OrderBy(c => c.Document.Id, StringComparer.Ordinal)];
}
