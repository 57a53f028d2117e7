using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Resolving.Carrying;

namespace KnowledgeGraph.Resolving;

/// <summary>The mentions of a document with the names that they are given one by one, in the order of the text, each before those inside it.</summary>
internal sealed class NamedMentions
{
    private readonly IReadOnlyList<RecognizedPassage> _passages;
    private readonly MentionNaming _naming;
    private readonly NearPlaces _near;
    private readonly List<int> _given;
    private readonly int[] _starts;

    /// <summary>Names every mention.</summary>
    public NamedMentions(IReadOnlyList<RecognizedPassage> passages, IReadOnlyList<SectionSubjectSet> sections, DocumentPlace place, NameLexicon lexicon, ZoneRules zones, LocalNames local, Judgements judgements)
    {
        _passages = passages;
        _naming = new MentionNaming(lexicon, zones, place, local, judgements);
        _near = new NearPlaces(lexicon, ofPrefecture: place.City is [.., '州' or '盟' or '区']);
        _given = new List<int>(passages.Sum(static p => p.Mentions.Count));
        _starts = new int[passages.Count];
        var cities = new SectionCities(passages.Count > 0 ? passages[0] : null);
        for (int i = 0; i < passages.Count; i++)
        {
            _starts[i] = _given.Count;
            _near.Open(passages[i]);
            Name(passages[i].Mentions, sections[i].Place, cities.Of(passages[i]));
        }
    }

    /// <summary>The different names that were given.</summary>
    public IReadOnlyList<NameCandidate> Names => _naming.Given;

    /// <summary>For each mention in order the index of its name.</summary>
    public IReadOnlyList<int> Given => _given;

    /// <summary>The index of the name of a mention of the passage; null where it is none.</summary>
    public int? Of(int passage, Mention mention)
    {
        int at = _starts[passage];
        return Find(_passages[passage].Mentions, mention, ref at) ? _given[at] : null;
    }

    private static bool Find(IReadOnlyList<Mention> mentions, Mention mention, ref int at)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            if (ReferenceEquals(mentions[i], mention))
                return true;
            at++;
            if (Find(mentions[i].Parts, mention, ref at))
                return true;
        }
        return false;
    }

    private void Name(IReadOnlyList<Mention> mentions, SectionSubject? section, List<(int Start, string City)> cities)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            _given.Add(_naming.Name(mention, section, CityAt(cities, mention.Span.Start), _near.Of(mention)));
            Name(mention.Parts, section, cities);
        }
    }

    private static string? CityAt(List<(int Start, string City)> cities, int at)
    {
        for (int i = cities.Count - 1; i >= 0; i--)
        {
            if (cities[i].Start <= at)
                return cities[i].City;
        }
        return null;
    }
}
