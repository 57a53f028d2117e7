using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Words that tell a label, found before or behind a place of a text, the longest first.</summary>
internal sealed class WordLabels
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _labels;
    private readonly int _longest;

    private WordLabels(Dictionary<string, string> labels)
    {
        _labels = labels.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = labels.Keys.Max(k => k.Length);
    }

    /// <summary>Reads a section of lists of words, one a label.</summary>
    public static WordLabels Read(YamlSection section)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string label in section.Keys.ToList())
        {
            foreach (string word in section.Texts(label))
                labels.TryAdd(word, label);
        }
        section.Close();
        return new WordLabels(labels);
    }

    /// <summary>The label of the longest word that ends at <paramref name="end"/>; null when none does.</summary>
    public string? EndingAt(string text, int end)
    {
        for (int length = Math.Min(_longest, end); length > 0; length--)
        {
            if (_labels.TryGetValue(text.AsSpan(end - length, length), out string? label))
                return label;
        }
        return null;
    }

    /// <summary>The label of the longest word that starts at <paramref name="start"/>; null when none does.</summary>
    public string? StartingAt(string text, int start)
    {
        for (int length = Math.Min(_longest, text.Length - start); length > 0; length--)
        {
            if (_labels.TryGetValue(text.AsSpan(start, length), out string? label))
                return label;
        }
        return null;
    }
}
