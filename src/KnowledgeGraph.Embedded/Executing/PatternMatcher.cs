using System.Text.RegularExpressions;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A regular expression that must fit a whole text, with one second for each text.</summary>
internal sealed class PatternMatcher
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    public PatternMatcher(string pattern)
    {
        Pattern = pattern;
        try
        {
            _regex = new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeLimit);
        }
        catch (ArgumentException e)
        {
            throw new ValueException($"'{pattern}' is not a regular expression: {e.Message}");
        }
    }

    public string Pattern { get; }

    public bool IsMatch(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new ValueException($"The regular expression '{Pattern}' took more than {TimeLimit.TotalSeconds} s on one text: write it without nested repetitions.");
        }
    }
}
