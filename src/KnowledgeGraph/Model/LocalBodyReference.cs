namespace KnowledgeGraph.Model;

/// <summary>A body of local government as a passage refers to it.</summary>
/// <param name="Body">The body's full name without its place (科学技术委员会), or a pattern with <c>{place}</c> where the place stands inside.</param>
/// <param name="Place">Full name of the place when the passage names it, otherwise null.</param>
/// <param name="Level">The level word that stands for the place (市, 区, 新区, 省, 县) when <paramref name="Place"/> is null; otherwise empty.</param>
public sealed record LocalBodyReference(string Body, string? Place, string Level)
{
    /// <summary>The place where a lexicon knows the body under this short form, with its name there; null when no lexicon does.</summary>
    public (string Place, string Name)? Known { get; init; }

    /// <summary>The official full name once the place is known.</summary>
    public string FullName(string place) =>
        Body.Contains("{place}", StringComparison.Ordinal) ? Body.Replace("{place}", place, StringComparison.Ordinal) : place + Body;
}
