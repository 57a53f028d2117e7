namespace KnowledgeGraph.Recognizing.Names;

/// <summary>One ending of names.</summary>
/// <param name="Label">The type that it tells.</param>
/// <param name="Ending">The ending.</param>
/// <param name="IsStrict">True when it is a common word too, so that a name with it needs a mark of identity.</param>
/// <param name="NotBefore">What may not follow it.</param>
internal sealed record SuffixRule(string Label, string Ending, bool IsStrict, IReadOnlyList<string> NotBefore);
