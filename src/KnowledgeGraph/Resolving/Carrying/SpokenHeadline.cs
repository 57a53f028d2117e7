using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Resolving.Anaphors;

namespace KnowledgeGraph.Resolving.Carrying;

/// <summary>Tells whether a text goes on with the name that opens its headline, by the noun that the name ends in (某某产业技术研究院理事会公报: 研究院为…; …产业园简介: 该园始建于…).</summary>
/// <param name="rules">The nouns, and what follows one that stands alone.</param>
internal sealed class SpokenHeadline(AnaphorRules rules)
{
    private const int LongestNoun = 5;

    /// <summary>True where the first sentence of the text that opens with such a noun comes before any other name that ends in it.</summary>
    public bool IsSpokenOf(Mention mention, IReadOnlyList<RecognizedPassage> passages)
    {
        // A headline that opens with something else speaks of that (某某市添新联盟).
        if (mention.Span.Start != 0 || mention.Label is not ("Institution" or "Alliance" or "Park" or "Fund" or "Platform"))
            return false;
        for (int i = 1; i < passages.Count; i++)
        {
            var (text, other) = (passages[i].Passage.Text, Other(mention, passages[i]));
            for (int at = 0; at >= 0 && at < other; at = NextSentence(text, at))
            {
                if (IsNoun(mention, text, at, i == 1))
                    return true;
            }
            if (other < text.Length)
                return false;
        }
        return false;
    }

    private static int NextSentence(string text, int at) => text.IndexOf('。', at) is >= 0 and var end ? end + 1 : -1;

    /// <summary>Where the passage names another thing that the noun may mean; its length where it names none.</summary>
    private int Other(Mention mention, RecognizedPassage passage)
        => passage.Mentions.FirstOrDefault(m => m.Label == mention.Label && Noun(m.Surface, mention.Label) is { } noun && mention.Surface.EndsWith(noun, StringComparison.Ordinal))?.Span.Start ?? passage.Passage.Text.Length;

    /// <summary>研究院为…; at the head of the text 该园始建于… too.</summary>
    private bool IsNoun(Mention mention, string text, int at, bool isFirst)
    {
        int pointer = isFirst && at == 0 ? rules.Pointers.LongestAt(text, at) : 0;
        if (rules.LabelsAt(text, at + pointer, out int length) is not { } labels || !labels.Contains(mention.Label))
            return false;
        string noun = text.Substring(at + pointer, length);
        return (mention.Surface.EndsWith(noun, StringComparison.Ordinal) || rules.KindOf(noun) == mention.Label) && (pointer > 0 || (length > 1 && rules.Onward.LongestAt(text, at + length) > 0));
    }

    /// <summary>The longest noun that the name ends in; null where it ends in none.</summary>
    private string? Noun(string name, string label)
    {
        for (int start = Math.Max(0, name.Length - LongestNoun); start < name.Length; start++)
        {
            if (rules.LabelsAt(name, start, out int length) is { } labels && start + length == name.Length && labels.Contains(label))
                return name[start..];
        }
        return null;
    }
}
