using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>Finds names in a question that the graph does not hold: an answer that leaves them out would be another question's.</summary>
internal sealed partial class OutsideNames(KnowledgeFiles files, QuestionWords words, IReadOnlyList<Question> questions)
{
    /// <summary>Types that the reader of reports tells by an ending alone where a question says 科技保险产品 or 示范项目.</summary>
    private static readonly HashSet<string> Loose = new(StringComparer.Ordinal) { "Industry", "Product", "Program", "Platform", "Event" };

    private const int StemLength = 5;

    private readonly PassageRecognizer _recognizer = new(RecognizingRules.Load(files));
    private readonly HashSet<string> _vocabulary = questions
        .SelectMany(q => q.Keywords.Append(q.Title))
        .Concat(words.EnglishKinds.Select(kind => kind.Word)).Concat(words.EnglishAsking).Concat(words.EnglishCounting).Concat(words.Stops).Concat(words.Openers).Concat(words.Plain)
        .SelectMany(text => EnglishWord().Matches(text).Select(word => Stem(word.Value)))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The names of <paramref name="text"/> that none of <paramref name="known"/> covers, in its order.</summary>
    public IEnumerable<EntityMention> Find(string text, IReadOnlyList<EntityMention> known) =>
        Chinese(text).Concat(English(text))
            .Where(name => !known.Any(mention => mention.Start <= name.Start && name.End <= mention.End))
            .OrderBy(name => name.Start);

    private IEnumerable<EntityMention> Chinese(string text)
    {
        var whole = new TextSpan(0, text.Length);
        var passage = new Passage("question", "question", BlockKind.Paragraph, [], text, whole, [whole], Month: null, []);
        return _recognizer.Recognize([passage])[0].Mentions
            .Where(mention => !Loose.Contains(mention.Label) && Letter().IsMatch(mention.Surface) && !AsksFor(mention.Surface))
            .Select(mention => Cut(mention.Surface) is > 0 and var cut
                ? new EntityMention(mention.Span.Start + cut, mention.Surface[cut..], mention.Surface[cut..], mention.Label) { IsInGraph = false }
                : new EntityMention(mention.Span.Start, mention.Surface, mention.Name, mention.Label) { IsInGraph = false });
    }

    /// <summary>How much of a name is what asks for it: 谁管理 before 上海张江国家自主创新示范区, 一下 before 上海产业技术研究院.</summary>
    private int Cut(string surface)
    {
        var asking = words.Who.Concat(words.Profile).Concat(words.Fillers.Where(static word => word.Length > 1));
        int cut = Opening(surface, 0, asking);
        return cut == 0 ? 0 : cut + Opening(surface, cut, words.Relations.SelectMany(static relation => relation.Words.Select(static word => word.Word)));
    }

    private static int Opening(string text, int from, IEnumerable<string> openers) =>
        openers.Where(word => string.CompareOrdinal(text, from, word, 0, word.Length) == 0).Select(static word => word.Length).DefaultIfEmpty().Max();

    /// <summary>True for 哪家银行 and 几个园区, which look like names by their ending.</summary>
    private bool AsksFor(string surface) =>
        words.ChineseAsking.Concat(words.ChineseCounting).Any(word => surface.Contains(word, StringComparison.Ordinal));

    /// <summary>Words that no question of the library uses, names or not: an answer knows nothing of them.</summary>
    private IEnumerable<EntityMention> English(string text) =>
        OwnWord().Matches(text)
            .Where(word => !_vocabulary.Contains(Stem(word.Value)))
            .Select(word => new EntityMention(word.Index, word.Value, word.Value, "name") { IsInGraph = false });

    /// <summary>Enough of a word to know it in another form: issue, issued, issuing.</summary>
    private static string Stem(string word) => word[..Math.Min(word.Length, StemLength)].ToLowerInvariant();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishWord();

    [GeneratedRegex("[\u4e00-\u9fff]", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    /// <summary>A word with a capital, or one that is too long to be a mere joint.</summary>
    [GeneratedRegex("(?<![A-Za-z])(?:[A-Z][A-Za-z]+|[a-z]{4,})", RegexOptions.CultureInvariant)]
    private static partial Regex OwnWord();
}
