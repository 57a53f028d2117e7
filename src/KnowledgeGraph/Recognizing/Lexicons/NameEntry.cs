namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>One thing that the lexicons know, a line of a file under names/.</summary>
/// <param name="Label">Entity label.</param>
/// <param name="Name">Official full name, canonical in the graph.</param>
/// <param name="Aliases">Short and former names that stand for it in any context.</param>
/// <param name="WeakAliases">Short names that are also common words: they count only where the document names the thing in another way too.</param>
/// <param name="Place">Full name of the place that it belongs to, empty when that does not matter.</param>
/// <param name="IsLocal">True when aliases that begin with a level word (市科委) hold only where <paramref name="Place"/> governs the text.</param>
internal sealed record NameEntry(
    string Label,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> WeakAliases,
    string Place,
    bool IsLocal)
{
    /// <summary>A place with those that it lies in (辽宁省大连市甘井子区); of anything else the place that it belongs to.</summary>
    public string FullPlace { get; } = Label is "District" or "Region" ? Place + Name : Place;

    /// <summary>True for a broad strategy or a country that texts name in passing: it counts only where a fact uses it.</summary>
    public bool IsBackground { get; init; }

    /// <summary>True when the official name itself is a common word too.</summary>
    public bool IsWeak { get; init; }
}
