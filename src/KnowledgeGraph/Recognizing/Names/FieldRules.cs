using System.Buffers;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>The words that tell fields which no lexicon knows: part of rules/contexts.yaml.</summary>
internal sealed class FieldRules
{
    private readonly TermSet _verbs;
    private readonly SearchValues<string> _openings;

    /// <summary>Reads the section to its end.</summary>
    public FieldRules(YamlSection section)
    {
        var verbs = section.Texts("before");
        _verbs = new TermSet(verbs);
        _openings = SearchValues.Create([.. verbs], StringComparison.Ordinal);
        Tails = new TermEndings(section.Texts("tails"));
        section.Close();
    }

    /// <summary>What fields end in.</summary>
    public TermEndings Tails { get; }

    /// <summary>Where the next verb that leads to fields stands at <paramref name="from"/> or behind, -1 where none does.</summary>
    public int NextVerb(string text, int from, out int length)
    {
        int at = text.AsSpan(from).IndexOfAny(_openings);
        length = at < 0 ? 0 : _verbs.LongestAt(text, from + at);
        return at < 0 ? -1 : from + at;
    }
}
