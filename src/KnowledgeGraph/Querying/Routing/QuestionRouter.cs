using System.Globalization;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>Finds the question of a library that words in Chinese or English ask, and its parameters. Deterministic: the words, the library and
/// the graph alone decide. Where no question stands out, or an entity that one needs is not named, it tells the nearest instead of guessing.</summary>
public sealed class QuestionRouter
{
    /// <summary>The reports are about this place: its name tells questions apart no more than the word report.</summary>
    private const string Everywhere = "上海市";

    private const double PerUnspoken = -3;
    private const double PerNamed = 1.6;
    private const double PerAsked = 0.4;
    private const double PerLeftOut = -4;
    private const double PerMissing = -3;
    private const double PerOtherKind = -4;
    private const double PerKind = 0.8;
    private const double LeastScore = 2.4;
    private const double LeastLead = 0.35;

    private readonly QuestionLibrary _library;
    private readonly IQueryStore _store;
    private readonly EntityLexicon _lexicon;
    private readonly KeywordScorer _scorer;
    private readonly AskedKinds _kinds;
    private readonly EntityAsked _entities;
    private readonly OutsideNames _outside;
    private readonly Dictionary<string, HashSet<string>> _values = new(StringComparer.Ordinal);

    private QuestionRouter(QuestionLibrary library, IQueryStore store, EntityLexicon lexicon, KnowledgeFiles files, QuestionWords words)
    {
        _library = library;
        _store = store;
        _lexicon = lexicon;
        _scorer = new KeywordScorer(library.Questions, [.. words.ChineseCounting, .. words.EnglishCounting]);
        _kinds = new AskedKinds(words);
        _entities = new EntityAsked(library, words, _kinds);
        _outside = new OutsideNames(files, words, library.Questions);
    }

    /// <summary>A router over the names of <paramref name="store"/>'s graph. Not safe to share between threads: it keeps what it looks up.</summary>
    public static async Task<QuestionRouter> CreateAsync(QuestionLibrary library, IQueryStore store, CancellationToken cancellation)
    {
        var files = new KnowledgeFiles(overrideFolder: null);
        var words = QuestionWords.Load(files);
        return new(library, store, await EntityLexicon.LoadAsync(store, words, cancellation).ConfigureAwait(false), files, words);
    }

    /// <summary>What <paramref name="words"/> ask.</summary>
    public async Task<QuestionRoute> RouteAsync(string words, CancellationToken cancellation)
    {
        var text = new QuestionText(words);
        var mentions = await MentionsAsync(text, cancellation).ConfigureAwait(false);
        var bare = Without(text.Text, mentions, _ => " ");
        var typed = Without(text.Text, mentions, MentionWord.Of);
        var kinds = _kinds.In(text.Text);
        var things = _kinds.Things(Without(text.Text, mentions));
        var routed = new List<RoutedQuestion>();
        foreach (var question in _library.Questions)
        {
            var (score, isSpokenFor, isMeant) = _scorer.Score(question, bare, typed);
            score += Agreement(question, kinds) + (isSpokenFor ? 0 : PerUnspoken);
            routed.Add(await FillAsync(question, score, isMeant ? NotCounted(question, things, kinds) : things, text, mentions, cancellation).ConfigureAwait(false));
        }
        routed = [.. routed.OrderByDescending(r => r.Score).ThenBy(r => r.Question.Id, StringComparer.Ordinal)];
        var isOutside = kinds.Contains(AskedKinds.Unknown) || mentions.Any(mention => !mention.IsInGraph);
        var sure = isOutside ? null : Sure(routed);
        if (sure is not null && Agreement(sure.Question, kinds) < 0)
            sure = null;
        var ofEntity = OfEntity(text, mentions);
        // 徐汇区资助了哪些企业 asks not for all enterprises there, nor 国家科技进步奖由哪些企业获得.
        if (sure is not null && _entities.AsksMore(sure.Question, text.Text) && (ofEntity is not null || mentions.Count == 0))
            sure = null;
        return new QuestionRoute(sure ?? ofEntity, [.. routed.Take(3)], mentions);
    }

    /// <summary>What is asked of the one entity that the words name, where no question of the library stands out.</summary>
    private RoutedQuestion? OfEntity(QuestionText text, IReadOnlyList<EntityMention> mentions)
    {
        var named = mentions.Where(mention => mention.Name != Everywhere).ToList();
        return named is [{ IsInGraph: true } entity] ? _entities.Read(text, entity, mentions.Where(mention => mention.Name == Everywhere)) : null;
    }

    /// <summary>What is asked for and what the rows are must be one: 徐汇区有哪些联盟 is no question for its parks.</summary>
    private static double Agreement(Question question, IReadOnlySet<string> kinds)
    {
        if (kinds.Count == 0 || question.Answers.Count == 0)
            return 0;
        return question.Answers.Any(kinds.Contains) ? PerKind : PerOtherKind;
    }

    /// <summary>减免惠及多少家企业: what is counted is nothing strange to a question for figures.</summary>
    private static IReadOnlyList<(string Word, string Kind)> NotCounted(Question question, IReadOnlyList<(string Word, string Kind)> things, IReadOnlySet<string> kinds) =>
        kinds.Contains(AskedKinds.Figure) && question.Answers.Contains(AskedKinds.Figure, StringComparer.Ordinal) ? [.. things.Where(thing => !kinds.Contains(thing.Kind))] : things;

    private static RoutedQuestion? Sure(List<RoutedQuestion> routed)
    {
        var best = routed[0];
        var isAhead = routed.Count < 2 || best.Score - routed[1].Score >= LeastLead || IsAsGood(best, routed[1]);
        return best.Missing.Count == 0 && best.LeftOut == 0 && best.Score >= LeastScore && isAhead ? best : null;
    }

    /// <summary>True where both would answer in the same kind of rows on the same names, years and words: either will do.</summary>
    private static bool IsAsGood(RoutedQuestion best, RoutedQuestion next) =>
        best.Parameters.Count > 0 && best.Question.Answers.Intersect(next.Question.Answers, StringComparer.Ordinal).Any()
        && best.Parameters.Values.Order(StringComparer.Ordinal).SequenceEqual(next.Parameters.Values.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>How many kinds of things the words name that the question knows nothing of.</summary>
    private int Strange(Question question, IReadOnlyList<(string Word, string Kind)> things) =>
        things.GroupBy(thing => thing.Kind, StringComparer.Ordinal).Count(kind =>
            !question.Answers.Contains(kind.Key, StringComparer.Ordinal)
            && !kind.Any(thing => question.Keywords.Any(known => Overlap(known, thing.Word)))
            && !_kinds.Nouns(kind.Key).Any(noun => question.Title.Contains(noun, StringComparison.OrdinalIgnoreCase) || question.TitleZh.Contains(noun, StringComparison.Ordinal)));

    private async Task<IReadOnlyList<EntityMention>> MentionsAsync(QuestionText text, CancellationToken cancellation)
    {
        var found = WithOutside(_lexicon.Find(text.Text), text.Text);
        if (found.Any(mention => mention.IsFirm))
            return found;
        var searched = await SearchedMention.FindAsync(_store, Without(text.Text, found, _ => " "), cancellation).ConfigureAwait(false);
        return searched is null || found.Any(mention => mention.Name == searched.Name) ? found : [.. found.Append(searched).OrderBy(m => m.Start)];
    }

    /// <summary>A longer name that the graph lacks takes the place of what it holds: 市知识产权局 is not 知识产权局.</summary>
    private List<EntityMention> WithOutside(IReadOnlyList<EntityMention> found, string text)
    {
        var outside = _outside.Find(text, found).Select(_lexicon.Linked).ToList();
        return [.. found.Where(mention => !outside.Exists(name => name.Start < mention.End && mention.Start < name.End)).Concat(outside).OrderBy(m => m.Start)];
    }

    /// <summary>The text with blanks for the names.</summary>
    internal static string Without(string text, IEnumerable<EntityMention> mentions) =>
        mentions.Aggregate(text, (rest, mention) => string.Concat(rest.AsSpan(0, mention.Start), new string(' ', mention.Surface.Length), rest.AsSpan(mention.End)));

    /// <summary>Firm names go: they are what is asked for, not how. Loose ones stay: they are words of the questions, too.</summary>
    private static string Without(string text, IReadOnlyList<EntityMention> mentions, Func<EntityMention, string> replacement)
    {
        foreach (var mention in mentions.Where(m => m.IsFirm).OrderByDescending(m => m.Start))
            text = string.Concat(text.AsSpan(0, mention.Start), replacement(mention), text.AsSpan(mention.End));
        return text;
    }

    private async Task<RoutedQuestion> FillAsync(
        Question question, double score, IReadOnlyList<(string Word, string Kind)> things, QuestionText text, IReadOnlyList<EntityMention> mentions, CancellationToken cancellation)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var free = mentions.Where(m => m.Name != Everywhere && m.IsInGraph).ToList();
        foreach (var parameter in question.Parameters.OrderByDescending(p => question.Asks.Contains(p.Name, StringComparer.Ordinal)))
        {
            var isAsked = question.Asks.Contains(parameter.Name, StringComparer.Ordinal);
            var value = await ValueAsync(parameter, isAsked, text, free, cancellation).ConfigureAwait(false);
            if (value is not null)
                given[parameter.Name] = value;
        }
        var missing = question.Asks.Where(name => !given.ContainsKey(name)).ToList();
        var named = mentions.Count(m => m.Name != Everywhere && m.IsInGraph) - free.Count + Told(text, given);
        var isTimeLeftOut = (text.Year is not null && !given.ContainsKey("year")) || (text.Month is not null && !given.ContainsKey("month"));
        bool[] told = [isTimeLeftOut, IsPlanLeftOut(question, given, text), IsQuotationLeftOut(question, given, text, mentions), IsSumLeftOut(question, given, text)];
        var leftOut = free.Count(m => m.IsFirm ? !question.Keywords.Contains(m.Surface, StringComparer.Ordinal) : m.Label is "Region" or "Industry" && !IsWordOf(question, m)) + Strange(question, things) + told.Count(isLeftOut => isLeftOut);
        var total = score + (PerNamed * Math.Min(named, 2)) + (PerAsked * question.Asks.Count(given.ContainsKey)) + (PerLeftOut * leftOut) + (PerMissing * missing.Count);
        return new RoutedQuestion(question, given, missing, leftOut, total);
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
                return AllTaken(free, m => !m.IsFirm && IsListed(parameter, m));
            case QuestionParameterType.String when parameter.Values is not null:
                var values = await ValuesAsync(parameter.Values, cancellation).ConfigureAwait(false);
                return Taken(free, m => values.Contains(m.Name))?.Name;
            case QuestionParameterType.String when isAsked:
                return text.Topic ?? TakenQuoted(free, text.Quoted) ?? Taken(free, m => !m.IsFirm)?.Surface;
            default:
                return null;
        }
    }

    /// <summary>A month, a topic or a quotation that the words tell and the question takes speaks for it as a name does.</summary>
    private static int Told(QuestionText text, Dictionary<string, string> given) =>
        (given.ContainsKey("month") ? 1 : 0) + (text.Topic is { } topic && given.ContainsValue(topic) ? 1 : 0) + (text.Quoted is { } quoted && given.ContainsValue(quoted) ? 1 : 0);

    /// <summary>True for a place or field that the question itself is about: 台湾 in the one of cooperation abroad, 科技金融 in the one of its products.</summary>
    private static bool IsWordOf(Question question, EntityMention mention) =>
        question.Keywords.Append(question.TitleZh).Any(known => Overlap(known, mention.Surface)) || question.Parameters.Any(p => IsListed(p, mention));

    private static bool IsListed(QuestionParameter parameter, EntityMention mention) =>
        parameter.Default is IEnumerable<object?> words && words.OfType<string>().Any(word => Overlap(word, mention.Surface) || Overlap(word, mention.Name));

    private static bool IsPlanLeftOut(Question question, Dictionary<string, string> given, QuestionText text) =>
        text.Plan is { } plan && !IsHeld(question, given, plan);

    private static bool IsQuotationLeftOut(Question question, Dictionary<string, string> given, QuestionText text, IReadOnlyList<EntityMention> mentions) =>
        text.Quoted is { } quoted && !IsHeld(question, given, quoted) && !mentions.Any(mention => Overlap(mention.Surface, quoted));

    private static bool IsSumLeftOut(Question question, Dictionary<string, string> given, QuestionText text) =>
        text.LeastSum is not null && !question.Parameters.Any(p => p.Type == QuestionParameterType.Float && given.ContainsKey(p.Name));

    private static bool IsHeld(Question question, Dictionary<string, string> given, string plan) =>
        given.Values.Concat(question.Parameters.Where(p => !given.ContainsKey(p.Name)).Select(p => p.Default).OfType<string>())
            .Any(value => value.Contains(plan, StringComparison.Ordinal));

    /// <summary>True where one of the two holds the other.</summary>
    internal static bool Overlap(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static EntityMention? Taken(List<EntityMention> free, Func<EntityMention, bool> fits)
    {
        var mention = free.FirstOrDefault(fits);
        if (mention is not null)
            free.Remove(mention);
        return mention;
    }

    /// <summary>What the words quote, with the names in it: they are told by it.</summary>
    private static string? TakenQuoted(List<EntityMention> free, string? quoted)
    {
        if (quoted is not null)
            free.RemoveAll(mention => Overlap(mention.Surface, quoted));
        return quoted;
    }

    private static string? AllTaken(List<EntityMention> free, Func<EntityMention, bool> fits)
    {
        var taken = new List<string>();
        while (Taken(free, fits) is { } mention)
            taken.Add(mention.Surface);
        return taken.Count > 0 ? string.Join(',', taken) : null;
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
