namespace KnowledgeGraph.Graphing.Schema;

/// <summary>Ends that a relationship type may join: any of <paramref name="Start"/> with any of <paramref name="End"/>.</summary>
/// <param name="Start">Labels, groups resolved.</param>
/// <param name="End">Labels, groups resolved.</param>
public sealed record RelationshipPattern(IReadOnlyList<string> Start, IReadOnlyList<string> End);
