using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving;

/// <summary>Short forms that name a thing of one place only in a text of that place: 启明星计划, 市级工程技术研究中心.</summary>
internal sealed class LocalNames(NameLexicon lexicon, PlaceLevels levels, DocumentPlace document)
{
    private const int ShortPlace = 2;

    /// <summary>True where the mention is such a form and the text, whose passage <paramref name="city"/> governs, is one of another place.</summary>
    public bool IsElsewhere(Mention mention, string city)
        => mention.Source == MentionSource.Lexicon && mention.LocalBody is null && lexicon.Find(mention.Label, mention.Name) is { IsLocal: true } entry
            && mention.Surface != entry.Name && !mention.Surface.Contains(Short(entry), StringComparison.Ordinal) && IsOther(entry, city);

    /// <summary>The passages without slogans of another place (三大任务, 科创中心建设), whose words mean something else here.</summary>
    public IReadOnlyList<RecognizedPassage> WithoutOthers(IReadOnlyList<RecognizedPassage> passages)
    {
        if (document.City.Length == 0 && document.Province.Length == 0)
            return passages;
        RecognizedPassage[]? kept = null;
        for (int i = 0; i < passages.Count; i++)
        {
            if (!passages[i].Mentions.Any(m => IsForeign(m, passages)))
                continue;
            kept ??= [.. passages];
            kept[i] = passages[i] with { Mentions = [.. passages[i].Mentions.Where(m => !IsForeign(m, passages))] };
        }
        return kept ?? passages;
    }

    private bool IsForeign(Mention mention, IReadOnlyList<RecognizedPassage> passages)
        => mention is { Source: MentionSource.Lexicon, Label: "Program" or "Region", LocalBody: null } && lexicon.Find(mention.Label, mention.Name) is { IsLocal: true } entry
            && IsOther(entry, document.City) && Short(entry) is var place && !entry.Name.Contains(place, StringComparison.Ordinal)
            && !passages.Any(p => p.Passage.Text.Contains(place, StringComparison.Ordinal));

    private bool IsOther(NameEntry entry, string city)
        => levels.City(entry.Place) is { Length: > 0 } own && city.Length > 0
            ? own != city
            : levels.Province(entry.Place) is var province && document.Province.Length > 0 && province != document.Province;

    private string Short(NameEntry entry)
        => (levels.City(entry.Place) is { Length: > 0 } city ? city : entry.Place) is { Length: > ShortPlace } place ? place[..ShortPlace] : entry.Place;
}
