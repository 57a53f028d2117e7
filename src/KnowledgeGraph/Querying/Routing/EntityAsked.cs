using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>Reads what words ask of the one entity that they name: one kind of its relationships (A由谁管理？) or all that is told of it (A是什么机构？).
/// Words that are left over make it unsure: they ask for more than the answer would hold.</summary>
internal sealed partial class EntityAsked(QuestionLibrary library, QuestionWords words, AskedKinds kinds)
{
    private const string AnyLabel = "Entity";
    private const char Named = '￼';
    private const int MostLeftOver = 1;

    private static readonly Dictionary<string, (string Question, string Parameter)> _profiles = new(StringComparer.Ordinal)
    {
        ["District"] = ("district-profile", "district"),
        ["Park"] = ("park-profile", "park"),
        ["Enterprise"] = ("enterprise-profile", "enterprise"),
    };

    // The longest first.
    private readonly List<(string Word, RelationWay Way, RelationWords Relation)> _relations =
        [.. words.Relations.SelectMany(static relation => relation.Words.Select(word => (word.Word, word.Way, relation))).OrderByDescending(static one => one.Word.Length)];

    private readonly IReadOnlyList<string> _asking = [.. words.When.Concat(words.ChineseAsking).Concat(words.Who).OrderByDescending(static word => word.Length)];

    /// <summary>The question about <paramref name="entity"/>; null where the words ask something else or more.</summary>
    /// <param name="text">The question in words.</param>
    /// <param name="entity">The one entity in it.</param>
    /// <param name="everywhere">Names in it that tell nothing, as that of the place that all reports are about.</param>
    public RoutedQuestion? Read(QuestionText text, EntityMention entity, IEnumerable<EntityMention> everywhere)
    {
        if (text.Month is not null || text.LeastSum is not null || text.Plan is not null || (text.Quoted is { } quoted && !QuestionRouter.Overlap(quoted, entity.Surface)))
            return null;
        string rest = Marked(text.Text, entity, everywhere);
        var told = Relations(rest);
        if (told.Count == 0)
            return text.Year is null ? Profile(rest, entity) : null;
        bool isOne = told.TrueForAll(one => one.Relation == told[0].Relation) && (told[0].Relation.Of.Count == 0 || told[0].Relation.Of.Contains(entity.Label, StringComparer.Ordinal));
        return isOne ? Related(text, rest, told, entity) : null;
    }

    /// <summary>True where the words tell a relationship, or ask for its time, of which <paramref name="question"/> knows nothing.</summary>
    public bool AsksMore(Question question, string text) =>
        words.When.Any(word => text.Contains(word, StringComparison.Ordinal))
        || Relations(text).Exists(told => told.Way == RelationWay.Told && told.Word.Length > 1 && !question.Keywords.Append(question.TitleZh).Any(known => known.Contains(told.Word, StringComparison.Ordinal)));

    private static string Marked(string text, EntityMention entity, IEnumerable<EntityMention> everywhere)
    {
        string rest = QuestionRouter.Without(text, everywhere);
        return string.Concat(rest.AsSpan(0, entity.Start), new string(Named, entity.Surface.Length), rest.AsSpan(entity.End));
    }

    private RoutedQuestion? Related(QuestionText text, string rest, List<(int Start, string Word, RelationWay Way, RelationWords Relation)> told, EntityMention entity)
    {
        string plain = rest.Replace(Named.ToString(), "", StringComparison.Ordinal);
        foreach (var (_, word, _, _) in told)
            plain = plain.Replace(word, "", StringComparison.Ordinal);
        plain = words.When.Aggregate(plain, static (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        var asked = kinds.In(plain);
        if (Label(asked) is not { } label || Way(rest, told[^1].Start, told[^1].Way) is not { } way || LeftOver(plain, asked) > MostLeftOver)
            return null;
        var given = new Dictionary<string, string>(StringComparer.Ordinal) { ["entity"] = entity.Name, ["relations"] = string.Join(',', told[0].Relation.Types) };
        if (way is RelationWay.From or RelationWay.To)
            given["way"] = way == RelationWay.From ? "from" : "to";
        if (label != AnyLabel)
            given["kind"] = label;
        if (text.Year is { } year)
            given["year"] = year.ToString(CultureInfo.InvariantCulture);
        return new RoutedQuestion(library.Find("related"), given, [], 0, 0);
    }

    private RoutedQuestion? Profile(string rest, EntityMention entity)
    {
        string? asking = words.Profile.Where(word => rest.Contains(word, StringComparison.Ordinal)).MaxBy(static word => word.Length);
        if (asking is null || LeftOver(rest.Replace(asking, "", StringComparison.Ordinal), new HashSet<string>(StringComparer.Ordinal)) > 0)
            return null;
        var (question, parameter) = _profiles.GetValueOrDefault(entity.Label, ("neighbourhood", "entity"));
        return new RoutedQuestion(library.Find(question), new Dictionary<string, string>(StringComparer.Ordinal) { [parameter] = entity.Name }, [], 0, 0);
    }

    /// <summary>The words for relationships, of those that overlap the longest from the left.</summary>
    private List<(int Start, string Word, RelationWay Way, RelationWords Relation)> Relations(string text)
    {
        var found = new List<(int, string, RelationWay, RelationWords)>();
        for (int at = 0; at < text.Length; at++)
        {
            var here = _relations.Find(one => string.CompareOrdinal(text, at, one.Word, 0, one.Word.Length) == 0);
            // 研究院 is what is asked for and not 研究.
            if (here.Word is null || words.ChineseKinds.Exists(noun => noun.Word.Length > here.Word.Length && string.CompareOrdinal(text, at, noun.Word, 0, noun.Word.Length) == 0))
                continue;
            found.Add((at, here.Word, here.Way, here.Relation));
            at += here.Word.Length - 1;
        }
        return found;
    }

    /// <summary>The one type of nodes that may stand at the other end, <see cref="AnyLabel"/> for any; null where something else is asked for.</summary>
    private string? Label(IReadOnlySet<string> asked)
    {
        if (asked.Any(kind => !words.Labels.ContainsKey(kind)))
            return null;
        string[] labels = [.. asked.Select(kind => words.Labels[kind]).Where(static label => label != AnyLabel).Distinct(StringComparer.Ordinal)];
        return labels.Length > 1 ? null : labels is [var label] ? label : AnyLabel;
    }

    /// <summary>The end at which the entity stands; null where the order of the words does not tell.</summary>
    private RelationWay? Way(string rest, int verb, RelationWay told)
    {
        if (told != RelationWay.Told)
            return told;
        if (words.When.Any(word => rest.Contains(word, StringComparison.Ordinal)))
            return RelationWay.Both;
        int who = words.Who.Select(word => rest.IndexOf(word, StringComparison.Ordinal)).Where(static at => at >= 0).DefaultIfEmpty(-1).Min();
        int entity = rest.IndexOf(Named, StringComparison.Ordinal);
        // 谁在A设立了研发中心 tells where, not by whom.
        if (who < 0 || (entity > 0 && rest[entity - 1] is '在' or '于'))
            return null;
        if (entity < who && who < verb)
            return words.Toward.Any(word => rest[entity..who].EndsWith(word, StringComparison.Ordinal)) ? RelationWay.From : RelationWay.To;
        return verb < entity ? RelationWay.To : RelationWay.From;
    }

    /// <summary>How many letters of the words nothing here understands.</summary>
    private int LeftOver(string text, IReadOnlySet<string> asked)
    {
        string rest = _asking.Aggregate(text, static (left, word) => left.Replace(word, " ", StringComparison.Ordinal));
        rest = words.ChineseKinds.Where(noun => asked.Contains(noun.Kind)).OrderByDescending(static noun => noun.Word.Length).Aggregate(rest, static (left, noun) => left.Replace(noun.Word, " ", StringComparison.Ordinal));
        rest = words.Fillers.Aggregate(YearPattern().Replace(rest, " "), static (left, word) => left.Replace(word, " ", StringComparison.Ordinal));
        return rest.Count(static unit => unit != Named && char.IsLetterOrDigit(unit));
    }

    [GeneratedRegex("(?:19|20)[0-9]{2}年?", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
