namespace KnowledgeGraph.Recognizing.Names;

/// <summary>One ending of names.</summary>
/// <param name="Label">The type that it tells.</param>
/// <param name="Ending">The ending.</param>
/// <param name="Strictness">What a name with it needs besides.</param>
/// <param name="NotBefore">What may not follow it.</param>
internal sealed record SuffixRule(string Label, string Ending, SuffixStrictness Strictness, IReadOnlyList<string> NotBefore);
