namespace KnowledgeGraph.Storing;

/// <summary>What a load did with the nodes or with the relationships.</summary>
/// <param name="Written">New ones and those whose labels or properties differed.</param>
/// <param name="Removed">Those that the graph no longer holds.</param>
/// <param name="Unchanged">Those of the graph that the database held already; a change load counts those that no changed document touches.</param>
public sealed record LoadCount(int Written, int Removed, int Unchanged)
{
    /// <summary>Removed from the graph but not from the database, since others tied relationships, labels or properties to them:
    /// they carry the label <c>Released</c> in place of ours, and their id.</summary>
    public int Released { get; init; }
}
