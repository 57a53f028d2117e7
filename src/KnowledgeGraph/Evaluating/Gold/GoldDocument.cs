namespace KnowledgeGraph.Evaluating.Gold;

/// <summary>All that a text states, by hand.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="Entities">In the order of the file; ids are unique.</param>
/// <param name="Relations">In the order of the file; both ends are entities of the document.</param>
/// <param name="Observations">In the order of the file.</param>
internal sealed record GoldDocument(
    string Name,
    IReadOnlyList<GoldEntity> Entities,
    IReadOnlyList<GoldRelation> Relations,
    IReadOnlyList<GoldObservation> Observations);
