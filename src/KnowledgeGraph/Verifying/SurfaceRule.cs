namespace KnowledgeGraph.Verifying;

/// <summary>The rule that a fact's names stand in its quote, or that the fact says which rule carried the one that does not.</summary>
internal sealed class SurfaceRule(PassageIndex passages)
{
    /// <summary>The reason why <paramref name="surface"/> is not accounted for, or null. <paramref name="role"/> names it in the reason: start, end, subject.</summary>
    public string? Check(string role, string surface, string quote, PassageRecord passage, string carriedBy)
    {
        if (surface.Length == 0)
            return $"It does not say which words stand for its {role}.";
        if (quote.Contains(surface, StringComparison.Ordinal))
            return null;
        if (carriedBy.Length == 0)
            return $"Its {role} '{surface}' does not stand in the quote, and it does not say what carried it.";
        return passages.IsCarriedTo(passage, surface)
            ? null
            : $"Its {role} '{surface}' is carried ({carriedBy}), but stands neither in the headings of {passage.Id} nor in it or an earlier passage.";
    }
}
