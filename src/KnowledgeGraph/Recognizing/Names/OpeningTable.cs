using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>The first two code units of all terms that are looked for at every place, so that small reads tell which sets need not be asked there.
/// Names are so many that they have a filter of their own.</summary>
internal sealed class OpeningTable
{
    private const int PairBits = 14;
    private readonly OpeningMasks _masks = new(PairBits);
    private readonly NameLexicon _lexicon;

    /// <summary>Takes the lexicon and the openings of every set of words that <see cref="Openings"/> names.</summary>
    public OpeningTable(NameLexicon lexicon, NameRules rules)
    {
        _lexicon = lexicon;
        var honours = rules.Contexts.Honours;
        Add(Openings.Word, rules.Words.Openings);
        Add(Openings.Ending, rules.SuffixOpenings);
        Add(Openings.HonourVerb, honours.Verbs.Openings.Concat(honours.WeakVerbs.Openings));
        Add(Openings.FieldVerb, rules.Contexts.Fields.Verbs.Openings);
        Add(Openings.Lead, rules.Leads.Openings);
        Add(Openings.Generic, rules.Generic.Openings);
        Add(Openings.Guarded, rules.Protected.Openings);
        Add(Openings.Count, WordMap.Numerals.Select(unit => (unit, '\0')));
    }

    /// <summary>What may start at each code unit of <paramref name="text"/>.</summary>
    public Openings[] Read(string text)
    {
        var found = new Openings[text.Length];
        char second = At(text, 0);
        char third = At(text, 1);
        for (int i = 0; i < found.Length; i++)
        {
            char first = second;
            (second, third) = (third, At(text, i + 2));
            var kinds = (Openings)_masks.At(first, second);
            found[i] = _lexicon.MayStart(first, second, third) ? kinds | Openings.Name : kinds;
        }
        return found;
    }

    private static char At(string text, int index) => index < text.Length ? TextFolding.Fold(text[index]) : '\0';

    private void Add(Openings kind, IEnumerable<(char First, char Second)> openings) => _masks.Add((ushort)kind, openings);
}
