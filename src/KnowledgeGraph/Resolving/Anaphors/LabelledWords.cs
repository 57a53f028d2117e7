using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>Words by the keys under which a rule file lists them; one word may stand under several.</summary>
internal sealed class LabelledWords
{
    private readonly TermTrie _words = new();
    private readonly List<List<string>> _labels = [];

    /// <summary>Reads a section of lists of words.</summary>
    public LabelledWords(YamlSection section)
    {
        foreach (string label in section.Keys.ToList())
        {
            foreach (string word in section.Texts(label))
            {
                int index = _words.Add(word, _labels.Count);
                if (index == _labels.Count)
                    _labels.Add([]);
                _labels[index].Add(label);
                Words.Add(word);
            }
        }
    }

    /// <summary>All of them, in the order of the file.</summary>
    public List<string> Words { get; } = [];

    /// <summary>The keys of the longest word at <paramref name="start"/>, in the order of the file; null when none starts there.</summary>
    public List<string>? LongestAt(string text, int start, out int length)
        => _words.TryLongest(text, start, out length, out int value) ? _labels[value] : null;
}
