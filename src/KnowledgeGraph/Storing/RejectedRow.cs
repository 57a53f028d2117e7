namespace KnowledgeGraph.Storing;

/// <summary>A node or relationship that did not go into the database.</summary>
/// <param name="Id">Its id in the graph.</param>
/// <param name="Reason">Why, in one sentence.</param>
public sealed record RejectedRow(string Id, string Reason);
