using KnowledgeGraph.Recognizing;

namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>Gives words that point back their entity: the last one named before of a fitting type, not farther than a few passages. One instance a document.</summary>
internal sealed class AnaphorResolver
{
    private readonly AnaphorRules _rules;
    private readonly Antecedents _antecedents;
    private readonly DocumentVoice _voice;
    private readonly SelfFinder _selves;
    private readonly PointedNounFinder _pointed;
    private readonly SiteFinder _sites;
    private readonly InsideFinder _insides;
    private readonly PairFinder _pairs;
    private readonly BareNounFinder _bare;
    private readonly TogetherFinder _together;

    /// <summary>Takes the words, and where the document speaks from.</summary>
    public AnaphorResolver(AnaphorRules rules, DocumentPlace place)
    {
        var nouns = new NounMatcher(rules);
        _rules = rules;
        _antecedents = new Antecedents(rules, nouns);
        _voice = new DocumentVoice(place, nouns);
        var neighbours = new NeighbourFinder(_antecedents, _voice);
        _bare = new BareNounFinder(rules, nouns, _antecedents, _voice);
        _selves = new SelfFinder(rules, _antecedents, _voice, _bare);
        _pointed = new PointedNounFinder(rules, _antecedents);
        _sites = new SiteFinder(rules, _antecedents, _voice);
        _insides = new InsideFinder(rules, nouns, _antecedents, _voice);
        _pairs = new PairFinder(rules, _antecedents, neighbours);
        _together = new TogetherFinder(rules, _antecedents, neighbours);
    }

    /// <summary>Names the body that has signed the text: 我局 is the one.</summary>
    public void Hear(ResolvedMention signatory) => _voice.Hear(signatory);

    /// <summary>The mentions of the next passage with those that point back among them, in order.</summary>
    public IReadOnlyList<ResolvedMention> Resolve(RecognizedPassage passage, IReadOnlyList<ResolvedMention> mentions)
    {
        string text = passage.Passage.Text;
        _antecedents.Open(text);
        // 【园区建设】: a caption points at nothing.
        int caption = text.StartsWith('【') ? text.IndexOf('】') : 0;
        int next = 0;
        for (int i = 0; i < text.Length;)
        {
            if (next < mentions.Count && mentions[next].Span.Start <= i)
            {
                _antecedents.Note(mentions[next]);
                _voice.Note(mentions[next], _antecedents);
                i = Math.Max(i + 1, mentions[next++].Span.End);
                continue;
            }
            int limit = next < mentions.Count ? mentions[next].Span.Start : text.Length;
            i = _rules.NextAt(text, i, limit);
            if (i < limit)
                i += Math.Max(1, i >= caption && _rules.MayPoint(text, i) ? Find(new PointingPlace(text, i, limit)) : 0);
        }
        return _antecedents.Mentions.Count == mentions.Count ? mentions : _antecedents.Mentions.ToArray();
    }

    /// <summary>Asks the families of words in their order; the first that knows the word there tells how many units of the text it takes, 0 when none does.</summary>
    private int Find(PointingPlace place)
        => _selves.Find(place) // 我市, 我校
            ?? _pointed.Find(place) // 该基金, 这2个科技园
            ?? _sites.Find(place) // 坐落于此, 那里
            ?? _insides.Find(place) // 园区内
            ?? _pairs.Find(place) // 后者, 后两家, 前者
            ?? _bare.Find(place) // 联盟由A发起
            ?? _together.Find(place) // 双方, 两家企业
            ?? 0;
}
