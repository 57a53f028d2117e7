using System.Globalization;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>Finds the question of a library that words in Chinese or English ask, and its parameters. Deterministic: the words, the library and
/// the graph alone decide. Where no question stands out, or an entity that one needs is not named, it tells the nearest instead of guessing.</summary>
public sealed class QuestionRouter
{
    /// <summary>As many questions are looked at closely as look-ups can be run in a moment.</summary>
    private const int Candidates = 24;

    /// <summary>The reports are about this place: its name tells questions apart no more than the word report.</summary>
    private const string Everywhere = "上海市";

    private const double PerNamed = 1.6;
    private const double PerLeftOut = -4;
    private const double PerMissing = -3;
    private const double YearLeftOut = -1;
    private const double LeastScore = 2.5;
    private const double LeastLead = 0.35;

    private readonly QuestionLibrary _library;
    private readonly IQueryStore _store;
    private readonly EntityLexicon _lexicon;
    private readonly KeywordScorer _scorer;
    private readonly Dictionary<string, HashSet<string>> _values = new(StringComparer.Ordinal);

    private QuestionRouter(QuestionLibrary library, IQueryStore store, EntityLexicon lexicon)
    {
        _library = library;
        _store = store;
        _lexicon = lexicon;
        _scorer = new KeywordScorer(library.Questions);
    }

    /// <summary>A router over the names of <paramref name="store"/>'s graph. Not safe to share between threads: it keeps what it looks up.</summary>
    public static async Task<QuestionRouter> CreateAsync(QuestionLibrary library, IQueryStore store, CancellationToken cancellation) =>
        new(library, store, await EntityLexicon.LoadAsync(store, cancellation).ConfigureAwait(false));

    /// <summary>What <paramref name="words"/> ask.</summary>
    public async Task<QuestionRoute> RouteAsync(string words, CancellationToken cancellation)
    {
        var text = new QuestionText(words);
        var mentions = await MentionsAsync(text, cancellation).ConfigureAwait(false);
        var bare = Without(text.Text, mentions, _ => " ");
        var typed = Without(text.Text, mentions, MentionWord.Of);
        var ranked = _library.Questions
            .Select(question => (Question: question, Score: _scorer.Score(question, bare, typed)))
            .OrderByDescending(x => x.Score)
            .ThenBy(x => x.Question.Id, StringComparer.Ordinal)
            .Take(Candidates);
        var routed = new List<RoutedQuestion>();
        foreach (var (question, score) in ranked)
            routed.Add(await FillAsync(question, score, text, mentions, cancellation).ConfigureAwait(false));
        routed = [.. routed.OrderByDescending(r => r.Score).ThenBy(r => r.Question.Id, StringComparer.Ordinal)];
        return new QuestionRoute(Sure(routed), [.. routed.Take(3)], mentions);
    }

    private static RoutedQuestion? Sure(List<RoutedQuestion> routed)
    {
        var best = routed[0];
        var lead = routed.Count > 1 ? best.Score - routed[1].Score : best.Score;
        return best.Missing.Count == 0 && best.Score >= LeastScore && lead >= LeastLead ? best : null;
    }

    private async Task<IReadOnlyList<EntityMention>> MentionsAsync(QuestionText text, CancellationToken cancellation)
    {
        var found = _lexicon.Find(text.Text);
        if (found.Any(mention => mention.IsFirm))
            return found;
        var searched = await SearchedMention.FindAsync(_store, Without(text.Text, found, _ => " "), cancellation).ConfigureAwait(false);
        return searched is null ? found : [.. found.Append(searched).OrderBy(m => m.Start)];
    }

    /// <summary>Firm names go: they are what is asked for, not how. Loose ones stay: they are words of the questions, too.</summary>
    private static string Without(string text, IReadOnlyList<EntityMention> mentions, Func<EntityMention, string> replacement)
    {
        foreach (var mention in mentions.Where(m => m.IsFirm).OrderByDescending(m => m.Start))
            text = string.Concat(text.AsSpan(0, mention.Start), replacement(mention), text.AsSpan(mention.End));
        return text;
    }

    private async Task<RoutedQuestion> FillAsync(
        Question question, double score, QuestionText text, IReadOnlyList<EntityMention> mentions, CancellationToken cancellation)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var free = mentions.Where(m => m.Name != Everywhere).ToList();
        foreach (var parameter in question.Parameters.OrderByDescending(p => question.Asks.Contains(p.Name, StringComparer.Ordinal)))
        {
            var isAsked = question.Asks.Contains(parameter.Name, StringComparer.Ordinal);
            var value = await ValueAsync(parameter, isAsked, text, free, cancellation).ConfigureAwait(false);
            if (value is not null)
                given[parameter.Name] = value;
        }
        var missing = question.Asks.Where(name => !given.ContainsKey(name)).ToList();
        var named = mentions.Count - free.Count - mentions.Count(m => m.Name == Everywhere) + Told(text, given);
        var leftOut = free.Count(m => m.IsFirm);
        var year = (text.Year is not null && !given.ContainsKey("year")) || (text.Month is not null && !given.ContainsKey("month")) ? YearLeftOut : 0;
        var total = score + (PerNamed * Math.Min(named, 2)) + (PerLeftOut * leftOut) + (PerMissing * missing.Count) + year;
        return new RoutedQuestion(question, given, missing, total);
    }

    private async Task<string?> ValueAsync(
        QuestionParameter parameter, bool isAsked, QuestionText text, List<EntityMention> free, CancellationToken cancellation)
    {
        switch (parameter.Type)
        {
            case QuestionParameterType.Integer:
                return (parameter.Name == "month" ? text.Month : parameter.Name == "year" ? text.Year : null)?.ToString(CultureInfo.InvariantCulture);
            case QuestionParameterType.Float:
                return isAsked ? text.LeastSum?.ToString("0", CultureInfo.InvariantCulture) : null;
            case QuestionParameterType.List:
                return Taken(free, m => !m.IsFirm && parameter.Default is IEnumerable<object?> words && words.OfType<string>().Any(w => Overlap(w, m.Surface)))?.Surface;
            case QuestionParameterType.String when parameter.Values is not null:
                var values = await ValuesAsync(parameter.Values, cancellation).ConfigureAwait(false);
                return Taken(free, m => values.Contains(m.Name))?.Name;
            case QuestionParameterType.String when isAsked:
                return text.Topic ?? Taken(free, m => !m.IsFirm)?.Surface ?? text.Quoted;
            default:
                return null;
        }
    }

    /// <summary>A month or a topic that the words tell and the question takes speaks for it as a name does.</summary>
    private static int Told(QuestionText text, Dictionary<string, string> given) =>
        (given.ContainsKey("month") ? 1 : 0) + (text.Topic is { } topic && given.ContainsValue(topic) ? 1 : 0);

    private static bool Overlap(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static EntityMention? Taken(List<EntityMention> free, Func<EntityMention, bool> fits)
    {
        var mention = free.FirstOrDefault(fits);
        if (mention is not null)
            free.Remove(mention);
        return mention;
    }

    private async Task<HashSet<string>> ValuesAsync(string statement, CancellationToken cancellation)
    {
        if (!_values.TryGetValue(statement, out var values))
        {
            var rows = await _store.RunAsync(new Query(statement), cancellation).ConfigureAwait(false);
            values = [.. rows.Rows.Select(row => Convert.ToString(row[0], CultureInfo.InvariantCulture) ?? "")];
            _values[statement] = values;
        }
        return values;
    }
}
