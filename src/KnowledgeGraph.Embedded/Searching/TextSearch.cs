using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Searching;

/// <summary>Finds and ranks the nodes that a text query fits (Okapi BM25 with the usual constants, as Lucene has them).</summary>
internal sealed class TextSearch
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    private readonly GraphView _graph;
    private readonly TextIndex _index;
    private readonly Action _tick;

    /// <param name="graph">The graph that the index belongs to.</param>
    /// <param name="index">The index.</param>
    /// <param name="tick">Called for every document that is looked at.</param>
    public TextSearch(GraphView graph, TextIndex index, Action tick)
    {
        _graph = graph;
        _index = index;
        _tick = tick;
    }

    /// <summary>All nodes that fit, best first, equal ones by id.</summary>
    public List<(int Node, double Score)> Find(IReadOnlyList<TextClause> query)
    {
        var scores = Combine(query);
        var found = scores.Select(entry => (Node: _index.NodeOf(entry.Key), Score: entry.Value)).ToList();
        found.Sort((a, b) => b.Score.CompareTo(a.Score) is not 0 and var order ? order : string.CompareOrdinal(_graph.NodeId(a.Node), _graph.NodeId(b.Node)));
        return found;
    }

    private Dictionary<int, double> Combine(IReadOnlyList<TextClause> query)
    {
        Dictionary<int, double>? musts = null;
        var scores = new Dictionary<int, double>();
        foreach (var clause in query.Where(c => c.Occurrence != ClauseOccurrence.MustNot))
        {
            var own = ScoresOf(clause);
            if (clause.Occurrence == ClauseOccurrence.Must)
                musts = musts is null ? own : musts.Where(entry => own.ContainsKey(entry.Key)).ToDictionary();
            foreach (var (document, score) in own)
                scores[document] = scores.GetValueOrDefault(document) + score;
        }
        if (musts is not null)
            scores = scores.Where(entry => musts.ContainsKey(entry.Key)).ToDictionary();
        foreach (int document in query.Where(c => c.Occurrence == ClauseOccurrence.MustNot).SelectMany(c => ScoresOf(c).Keys))
            scores.Remove(document);
        return scores;
    }

    private Dictionary<int, double> ScoresOf(TextClause clause) => clause.Kind switch
    {
        ClauseKind.Words => Words(clause.Tokens),
        ClauseKind.Phrase => Phrase(clause.Tokens),
        _ => Prefix(clause.Tokens[0]),
    };

    private Dictionary<int, double> Words(IReadOnlyList<string> tokens)
    {
        var scores = new Dictionary<int, double>();
        foreach (int term in tokens.Select(_index.FindTerm).Where(term => term >= 0))
        {
            double rarity = Rarity(term);
            foreach (var posting in _index.Postings(term))
            {
                _tick();
                scores[posting.Document] = scores.GetValueOrDefault(posting.Document) + Score(rarity, posting.Document, posting.Occurrences);
            }
        }
        return scores;
    }

    private Dictionary<int, double> Prefix(string start)
    {
        var scores = new Dictionary<int, double>();
        foreach (var posting in _index.FindTerms(start).SelectMany(_index.Postings))
        {
            _tick();
            scores[posting.Document] = 1;
        }
        return scores;
    }

    private Dictionary<int, double> Phrase(IReadOnlyList<string> tokens)
    {
        int[] terms = [.. tokens.Select(_index.FindTerm)];
        if (Array.Exists(terms, term => term < 0))
            return [];
        double rarity = terms.Sum(Rarity);
        var scores = new Dictionary<int, double>();
        foreach (int document in HavingAll(terms))
        {
            int occurrences = Texts(_index.NodeOf(document)).Sum(text => Occurrences(TextTokenizer.Split(text), tokens));
            if (occurrences > 0)
                scores.Add(document, Score(rarity, document, occurrences));
        }
        return scores;
    }

    // Rarest first, so that the sets stay small.
    private IEnumerable<int> HavingAll(int[] terms)
    {
        HashSet<int>? documents = null;
        foreach (int term in terms.Distinct().OrderBy(_index.FrequencyOf))
        {
            var own = _index.Postings(term).Select(posting =>
            {
                _tick();
                return posting.Document;
            });
            if (documents is null)
                documents = [.. own];
            else
                documents.IntersectWith(own);
        }
        return documents!.Order();
    }

    private IEnumerable<string> Texts(int node) => _index.Definition.Keys
        .Select(key => _graph.NodeProperty(node, _graph.FindKey(key)))
        .SelectMany(value => value as IReadOnlyList<object?> ?? [value])
        .OfType<string>();

    private static int Occurrences(List<string> text, IReadOnlyList<string> phrase)
        => Enumerable.Range(0, Math.Max(0, text.Count - phrase.Count + 1))
            .Count(start => phrase.Select((token, i) => string.Equals(text[start + i], token, StringComparison.Ordinal)).All(same => same));

    private double Rarity(int term)
    {
        double frequency = _index.FrequencyOf(term);
        return Math.Log(1 + ((_index.DocumentCount - frequency + 0.5) / (frequency + 0.5)));
    }

    private double Score(double rarity, int document, int occurrences)
    {
        double norm = Saturation * (1 - LengthShare + (LengthShare * _index.LengthOf(document) / _index.AverageLength));
        return rarity * occurrences / (occurrences + norm);
    }
}
