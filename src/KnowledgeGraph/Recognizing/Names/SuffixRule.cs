using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>One ending of names.</summary>
/// <param name="Label">The type that it tells.</param>
/// <param name="Ending">The ending.</param>
/// <param name="Strictness">What a name with it needs besides.</param>
/// <param name="NotBefore">What may not follow it.</param>
internal sealed record SuffixRule(string Label, string Ending, SuffixStrictness Strictness, TermSet NotBefore)
{
    /// <summary>The type of a name with a place at its head: 杨浦国家创新型试点城区 is a place and no title.</summary>
    public string LabelInPlace => Label == "Program" && Ending is "试点城区" or "示范城区" or "先进区" ? "Park" : Label;
}
