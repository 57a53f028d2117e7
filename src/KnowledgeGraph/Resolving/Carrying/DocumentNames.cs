using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving.Carrying;

/// <summary>Carries names through a document: what one sentence names clearly is found again where another leaves the mark off,
/// and a short lexicon form that is a common word counts once the document names the thing in full.</summary>
internal sealed class DocumentNames(NameLexicon lexicon, ResolvingRules rules)
{
    /// <summary>The passages with the further mentions laid in; <paramref name="shortNames"/> are those that the text defines.</summary>
    public IReadOnlyList<RecognizedPassage> Carry(IReadOnlyList<RecognizedPassage> passages, IReadOnlyList<(string Short, Mention Target)> shortNames)
    {
        var names = new CarriedNames();
        Mention[] mentions = [.. passages.SelectMany(static p => p.Mentions)];
        foreach (var (form, target) in shortNames)
            names.Add(form, target, "short name that the text defines");
        new ShortFormCollector(names, lexicon, rules).Collect(passages, mentions);
        new ZoneCollector(names, rules.Zones, mentions).Collect(passages, shortNames);
        return names.IsEmpty ? passages : Lay(names, passages, shortNames);
    }

    private RecognizedPassage[] Lay(CarriedNames names, IReadOnlyList<RecognizedPassage> passages, IReadOnlyList<(string Short, Mention Target)> shortNames)
    {
        var layer = new NameLayer(names, shortNames, rules.Zones);
        var parts = new ZoneParts(shortNames);
        var laid = new RecognizedPassage[passages.Count];
        for (int i = 0; i < laid.Length; i++)
            laid[i] = parts.Within(layer.Lay(passages[i]));
        return laid;
    }
}
