namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>An entity of the graph as the scorer sees it.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="Type">The first of its labels that is scored.</param>
/// <param name="Name">For readers.</param>
/// <param name="Names">Canonical name and aliases, normalised; at least one.</param>
internal sealed record FoundEntity(string Id, string Type, string Name, IReadOnlySet<string> Names);
