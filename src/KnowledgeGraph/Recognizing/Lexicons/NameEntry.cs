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
    /// <summary>True for a district or county of another city than <paramref name="city"/>, written by its short form (南川 in 西宁市南川工业园区).</summary>
    /// <param name="city">The name that stands before it.</param>
    /// <param name="last">The last character that the text writes of this one.</param>
    public bool IsDistrictElsewhere(NameEntry city, char last)
        => city.Name[^1] is '市' or '州' && Label == "Region" && Name[^1] is '区' or '县' && last != Name[^1] && Place.Length > 0 && !Place.Contains(city.Name, StringComparison.Ordinal);

    /// <summary>A place with those that it lies in (辽宁省大连市甘井子区); of anything else the place that it belongs to.</summary>
    public string FullPlace { get; } = Label is "District" or "Region" ? Place + Name : Place;

    /// <summary>True for a broad strategy or a country that texts name in passing: it counts only where a fact uses it.</summary>
    public bool IsBackground { get; init; }

    /// <summary>True when the official name itself is a common word too.</summary>
    public bool IsWeak { get; init; }

    /// <summary>True for what each place has its own of (科技创新券): alone it means that of the document's place.</summary>
    public bool IsOfEachPlace { get; init; }
}
