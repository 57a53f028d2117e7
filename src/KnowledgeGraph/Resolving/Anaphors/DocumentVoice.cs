using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>Who speaks in a document and of what it speaks, as its headline and its first names tell. One instance a document.</summary>
/// <param name="place">Where the document speaks from.</param>
/// <param name="nouns">Tells what a noun may stand for.</param>
internal sealed class DocumentVoice(DocumentPlace place, NounMatcher nouns)
{
    private const int LongestHeadline = 40;

    private readonly Dictionary<string, ResolvedMention> _places = new(StringComparer.Ordinal);
    // The first body of each kind, by its last character: 我局 is the one that the text names first.
    private readonly Dictionary<char, ResolvedMention> _speakers = [];
    // The body in the headline, which speaks as 我校.
    private ResolvedMention? _body;

    /// <summary>The park that the headline names, of which the whole text speaks.</summary>
    public ResolvedMention? Headline { get; private set; }

    /// <summary>The place in the headline, of which the text speaks as 我市.</summary>
    public ResolvedMention? Home { get; private set; }

    /// <summary>The new area that the headline names: 新区 means it wherever another zone stands between.</summary>
    public ResolvedMention? Area { get; private set; }

    /// <summary>True where the text names a district of the city.</summary>
    public bool NamesDistrict => _places.Values.Any(static p => p.Label == "District");

    /// <summary>Names the body that has signed the text.</summary>
    public void Hear(ResolvedMention signatory) => _speakers.TryAdd(signatory.Mention.Surface[^1], signatory);

    /// <summary>Takes the next name of the passage that <paramref name="antecedents"/> has open.</summary>
    public void Note(ResolvedMention mention, Antecedents antecedents)
    {
        if (antecedents.Passage == 1)
            NoteHeadline(mention, antecedents.Text);
        if (mention.Label is "Agency" or "Institution" or "Enterprise")
        {
            _speakers.TryAdd(mention.Mention.Surface[^1], mention);
            _speakers.TryAdd(mention.Entity.Name.EndsWith("委员会", StringComparison.Ordinal) ? '委' : mention.Entity.Name[^1], mention);
        }
        NotePlaces(mention);
    }

    /// <summary>我市获批…: the document's own place, once the text has named it.</summary>
    public ResolvedMention? Own(string level)
        => _places.GetValueOrDefault(level switch { "City" => place.City, "Province" => place.Province, _ => place.District })
            ?? (level == "City" && Home is { } town && town.Entity.Name[^1] == '市' ? town : null)
            ?? (level == "District" && Headline is { } zone && zone.Entity.Name[^1] == '区' ? zone : null);

    /// <summary>我校, 馆方: the body of the headline where it is of that kind; 我局 and 本会 else the first of the text that ends so.</summary>
    public ResolvedMention? Speaker(ReadOnlySpan<char> word)
    {
        char kind = word[^1] == '方' ? word[0] : word[^1];
        if (_body is not null && IsOfKind(_body, kind))
            return _body;
        return word.Length == 2 && word[0] is '我' or '本' ? FirstOfKind(kind) : null;
    }

    /// <summary>The first body of the text that ends so; null where there is none.</summary>
    public ResolvedMention? FirstOfKind(char kind) => _speakers.GetValueOrDefault(kind);

    private void NoteHeadline(ResolvedMention mention, string text)
    {
        if (text.Length <= LongestHeadline && Zones.Is(mention.Label, mention.Entity.Name))
            Headline ??= mention;
        if (text.Length <= LongestHeadline && mention.Label is "Institution" or "Enterprise" or "Alliance")
            _body ??= mention;
        if (mention.Label is "Region" or "District")
            Home ??= mention;
        if (Zones.IsNewArea(mention.Mention.Surface))
            Area ??= mention;
    }

    private void NotePlaces(ResolvedMention mention)
    {
        if (mention.Label is "Region" or "District")
            _places.TryAdd(mention.Entity.Name, mention);
        for (int i = 0; i < mention.Parts.Count; i++)
            NotePlaces(mention.Parts[i]);
    }

    private bool IsOfKind(ResolvedMention body, char kind) => kind switch
    {
        '校' => nouns.IsSchool(body.Entity.Name) || body.Entity.Name[^1] == kind,
        '司' => nouns.IsCompany(body),
        _ => nouns.IsNamed(body.Entity.Name, kind.ToString()),
    };
}
