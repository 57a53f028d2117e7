namespace KnowledgeGraph.Tck;

/// <summary>A node of the fixture by its id.</summary>
internal sealed record NodeName(string Id);
