using System.Text.RegularExpressions;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>Finds what kind of thing a question in words asks for: alliances in 徐汇区有哪些产业联盟？</summary>
internal sealed partial class AskedKinds(QuestionWords words)
{
    /// <summary>The kind of a noun that stands where the thing asked for stands and that no list knows: no question answers it.</summary>
    public const string Unknown = "unknown";

    /// <summary>The kind of what is asked with 多少 and how many.</summary>
    public const string Figure = "figure";

    /// <summary>The nouns of both languages that name a kind.</summary>
    public IEnumerable<string> Nouns(string kind) =>
        words.ChineseKinds.Concat(words.EnglishKinds).Where(noun => noun.Kind == kind).Select(noun => noun.Word);

    /// <summary>The kinds of which one must be answered; empty where the words do not tell.</summary>
    public IReadOnlySet<string> In(string text)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        if (Chinese().IsMatch(text) && !IsEnglish(text))
            AddChinese(text, kinds);
        if (kinds.Count == 0)
            AddEnglish(text.ToLowerInvariant(), kinds);
        return kinds;
    }

    /// <summary>The nouns of <paramref name="text"/> that name things of the graph, each with its kind.</summary>
    public IReadOnlyList<(string Word, string Kind)> Things(string text)
    {
        var said = $" {string.Join(' ', Word().Matches(text.ToLowerInvariant()).Select(word => word.Value))} ";
        return
        [
            .. words.ChineseKinds.Where(noun => text.Contains(noun.Word, StringComparison.Ordinal))
                .Concat(words.EnglishKinds.Where(noun => Forms(noun.Word).Any(form => said.Contains($" {form} ", StringComparison.Ordinal))))
                .Where(noun => words.Things.Contains(noun.Kind)),
        ];
    }

    /// <summary>Which parks are in 松江区: the asking word decides, not the name.</summary>
    private bool IsEnglish(string text) => Word().Matches(text.ToLowerInvariant()).Any(word => words.EnglishAsking.Contains(word.Value, StringComparer.Ordinal));

    private void AddChinese(string text, HashSet<string> kinds)
    {
        var counting = First(text, words.ChineseCounting);
        var asking = First(text, words.ChineseAsking);
        if (counting.Length > 0 && (asking.Length == 0 || counting.Start < asking.Start))
        {
            kinds.Add(Figure);
            var counted = Head(Clause(text, counting.Start + counting.Length)).ToList();
            kinds.UnionWith(counted.Count > 0 ? counted : Tail(Closed(text[..counting.Start])));
            return;
        }
        if (asking.Length == 0)
        {
            kinds.UnionWith(Tail(Closed(text)));
            return;
        }
        var clause = Clause(text, asking.Start + asking.Length);
        kinds.UnionWith(Particle().IsMatch(clause) ? Tail(Closed(text[..asking.Start])) : Head(clause).DefaultIfEmpty(Unknown));
    }

    /// <summary>The first noun with those that follow without a gap (科技企业孵化器: the last is the head), and those that 和 or 的 joins to it.</summary>
    private IEnumerable<string> Head(string clause)
    {
        var at = 0;
        while (at < clause.Length)
        {
            var (start, end, kind) = Noun(clause, at);
            if (kind is null)
                yield break;
            for (var next = Noun(clause, end); next.Kind is not null && next.Start == end; next = Noun(clause, end))
                (end, kind) = (next.End, next.Kind);
            yield return kind;
            var joined = Joint().Match(clause, end);
            if (!joined.Success)
                yield break;
            at = joined.Index + joined.Length;
        }
    }

    private IEnumerable<string> Tail(string text) =>
        words.ChineseKinds
            .Where(noun => text.EndsWith(noun.Word, StringComparison.Ordinal))
            .OrderByDescending(noun => noun.Word.Length)
            .Take(1)
            .Select(noun => noun.Kind);

    /// <summary>The noun that starts first from <paramref name="from"/> on, the longest there.</summary>
    private (int Start, int End, string? Kind) Noun(string clause, int from) =>
        words.ChineseKinds
            .Select(noun => (Start: clause.IndexOf(noun.Word, from, StringComparison.Ordinal), noun.Word.Length, noun.Kind))
            .Where(found => found.Start >= 0)
            .OrderBy(found => found.Start)
            .ThenByDescending(found => found.Length)
            .Select(found => (found.Start, found.Start + found.Length, (string?)found.Kind))
            .FirstOrDefault();

    private string Closed(string text)
    {
        text = text.TrimEnd('？', '?', '。', '！', ' ');
        for (var ending = Ending(text); ending is not null; ending = Ending(text))
            text = text[..^ending.Length];
        return text;
    }

    private string? Ending(string text) => words.Closing.FirstOrDefault(word => text.EndsWith(word, StringComparison.Ordinal));

    private void AddEnglish(string text, HashSet<string> kinds)
    {
        var tokens = Word().Matches(text).Select(word => word.Value).ToList();
        var counting = words.EnglishCounting.Any(phrase => text.Contains(phrase, StringComparison.Ordinal));
        if (counting)
            kinds.Add(Figure);
        var at = tokens.FindIndex(token => words.EnglishAsking.Contains(token, StringComparer.Ordinal) || (counting && token is "many" or "much"));
        var phrase = tokens.Skip(at + 1).TakeWhile(token => !words.Stops.Contains(token)).ToList();
        var kind = EnglishHead(phrase);
        if (kind is not null)
            kinds.Add(kind);
        else if (at >= 0 && !counting && phrase.Count > 0 && Ascii().IsMatch(phrase[^1]))
            kinds.Add(Unknown);
    }

    /// <summary>The last noun: science park enterprises are enterprises.</summary>
    private string? EnglishHead(List<string> phrase)
    {
        var said = $" {string.Join(' ', phrase)} ";
        return words.EnglishKinds
            .SelectMany(noun => Forms(noun.Word).Select(form => (At: said.LastIndexOf($" {form} ", StringComparison.Ordinal), End: form.Length, noun.Kind)))
            .Where(found => found.At >= 0)
            .OrderByDescending(found => found.At + found.End)
            .ThenByDescending(found => found.End)
            .Select(found => found.Kind)
            .FirstOrDefault();
    }

    private static IEnumerable<string> Forms(string noun) =>
        [noun, $"{noun}s", noun.EndsWith('y') ? $"{noun[..^1]}ies" : $"{noun}es"];

    private static (int Start, int Length) First(string text, IReadOnlyList<string> phrases) =>
        phrases
            .Select(phrase => (Start: text.IndexOf(phrase, StringComparison.Ordinal), phrase.Length))
            .Where(found => found.Start >= 0)
            .OrderBy(found => found.Start)
            .ThenByDescending(found => found.Length)
            .FirstOrDefault();

    private static string Clause(string text, int from) => End().Match(text, from) is { Success: true } end ? text[from..end.Index] : text[from..];

    [GeneratedRegex("[\u4e00-\u9fff]", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex("[，。？！；,?!;]", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    /// <summary>Nothing behind the asking word, or what is no noun: 有哪些呢？ 是什么时候？</summary>
    [GeneratedRegex("^(?:[呢吗啊了过]|的)?\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Particle();

    [GeneratedRegex("\\G(?:和|与|及|以及|或|、|的)", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex("[a-z0-9'-]+|[\u4e00-\u9fff]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("^[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Ascii();
}
