namespace KnowledgeGraph.Tck;

/// <summary>One step with the text block or the table under it.</summary>
internal sealed record Step(string Text, string Block, IReadOnlyList<IReadOnlyList<string>> Table);
