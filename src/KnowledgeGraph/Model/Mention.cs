namespace KnowledgeGraph.Model;

/// <summary>A typed name in a passage, before it is known which thing it stands for.</summary>
/// <param name="Span">Its place, relative to the passage's text; quotation marks that belong to the name are inside, 《》 are not.</param>
/// <param name="Label">Entity label from the schema.</param>
/// <param name="Surface">The text at <paramref name="Span"/>.</param>
/// <param name="Name">The best full name that the passage alone and the lexicons give; the surface where nothing better is known.</param>
/// <param name="Source">How it was found.</param>
/// <param name="Rule">The rule in words, for people who ask why.</param>
public sealed record Mention(
    TextSpan Span, string Label, string Surface, string Name, MentionSource Source, string Rule)
{
    /// <summary>The body of local government that the surface names without saying whose (市科委, 区政府); null for all other mentions.</summary>
    public LocalBodyReference? LocalBody { get; init; }

    /// <summary>True for a name inside a longer one (浦东新区 in 浦东新区科委): it stands for a thing of its own, but not for an actor of the sentence.</summary>
    public bool IsNested { get; init; }

    /// <summary>True for a known field in a list that a counted noun closes (新能源、新材料两大产业): the text tells it as a field, whatever it says of it.</summary>
    public bool IsListed { get; init; }

    /// <summary>Names inside this one, in order; empty for most.</summary>
    public IReadOnlyList<Mention> Parts { get; init; } = [];

    /// <summary>Length of the surface up to the bracket that closes it (国家石墨烯创新中心 of 国家石墨烯创新中心（宁波）); all of it where none does.</summary>
    internal int LengthWithoutSite => Surface.EndsWith('）') && Surface.LastIndexOf('（') is > 0 and var open ? open : Surface.Length;

    /// <summary>This name, then every name inside it, at any depth.</summary>
    public IEnumerable<Mention> WithParts() => Parts.SelectMany(part => part.WithParts()).Prepend(this);
}
