namespace KnowledgeGraph.Evaluating;

/// <summary>The tally of one entity label or relationship type.</summary>
/// <param name="Type">The label or type.</param>
/// <param name="Tally">Its counts.</param>
public sealed record TypeTally(string Type, Tally Tally);
