using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>How much the words of a text speak for each question of a library: its keywords, the rarer the more, and its titles.</summary>
internal sealed partial class KeywordScorer
{
    private const double TitleWeight = 3;

    /// <summary>A title that shares half of its words with the text speaks for a question without its keywords.</summary>
    private const double LikeTitle = 0.5;

    private readonly Dictionary<string, double> _weights;

    private readonly IReadOnlyList<string> _counting;

    /// <param name="questions">The library's.</param>
    /// <param name="counting">Words that ask for a number (多少, how many).</param>
    public KeywordScorer(IReadOnlyList<Question> questions, IReadOnlyList<string> counting)
    {
        _counting = [.. counting.Select(Normal)];
        _weights = questions
            .SelectMany(q => q.Keywords.Select(Normal).Distinct(StringComparer.Ordinal))
            .CountBy(keyword => keyword, StringComparer.Ordinal)
            .ToDictionary(
                pair => pair.Key,
                pair => Math.Log(1 + (questions.Count / (double)pair.Value)) * Math.Min(1, 0.5 + (0.25 * Length(pair.Key))),
                StringComparer.Ordinal);
    }

    /// <summary>The score of <paramref name="question"/> for a text whose entity names are out of <paramref name="words"/>
    /// and replaced by what they are in <paramref name="typed"/>, whether anything but the names speaks for the question, and whether a keyword does
    /// that is more than a word of counting.</summary>
    public (double Score, bool IsSpokenFor, bool IsMeant) Score(Question question, string words, string typed)
    {
        var text = Normal(words);
        var found = question.Keywords.Select(Normal).Distinct(StringComparer.Ordinal).Where(keyword => Holds(text, keyword)).ToList();
        var keywords = found
            .Where(keyword => !found.Exists(longer => longer.Length > keyword.Length && longer.Contains(keyword, StringComparison.Ordinal)))
            .Sum(keyword => _weights[keyword]);
        var title = Math.Max(Likeness(Normal(question.TitleZh), Normal(typed)), Likeness(Normal(question.Title), Normal(typed)));
        var isMeant = found.Exists(keyword => !_counting.Any(word => keyword.Contains(word, StringComparison.Ordinal)));
        return (keywords + (TitleWeight * title), keywords > 0 || title >= LikeTitle, isMeant);
    }

    private static bool Holds(string text, string keyword)
    {
        if (!char.IsAscii(keyword[0]))
            return text.Contains(keyword, StringComparison.Ordinal);
        return $" {text} ".Contains($" {keyword} ", StringComparison.Ordinal);
    }

    /// <summary>Dice's coefficient of the sets of words and of pairs of Chinese characters.</summary>
    private static double Likeness(string left, string right)
    {
        var (one, other) = (Parts(left), Parts(right));
        return one.Count == 0 || other.Count == 0 ? 0 : 2.0 * one.Intersect(other, StringComparer.Ordinal).Count() / (one.Count + other.Count);
    }

    private static HashSet<string> Parts(string text)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match run in Run().Matches(text))
        {
            if (char.IsAscii(run.Value[0]))
                parts.Add(run.Value);
            else
                parts.UnionWith(Enumerable.Range(0, Math.Max(1, run.Length - 1)).Select(i => run.Value.Substring(i, Math.Min(2, run.Length - i))));
        }
        return parts;
    }

    /// <summary>Lower case, English words cut to their stems, everything else but letters and digits a space.</summary>
    private static string Normal(string text)
    {
        var spaced = new StringBuilder();
        foreach (Match run in Run().Matches(text.ToLowerInvariant()))
            spaced.Append(spaced.Length > 0 ? " " : "").Append(char.IsAscii(run.Value[0]) ? Stem(run.Value) : run.Value);
        return spaced.ToString();
    }

    private static string Stem(string word) => Ending().Replace(word, "", 1);

    private static int Length(string keyword) => char.IsAscii(keyword[0]) ? keyword.Length / 2 : keyword.Length;

    [GeneratedRegex("[a-z0-9]+|[^\\x00-\\x7f\\p{P}\\p{S}\\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex("(?<=[a-z]{3})(?:ies|es|ed|ing|e|s|y)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
