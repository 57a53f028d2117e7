using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving;

/// <summary>Words that point back to a thing named before: a pointer and a noun (该基金), or one word for several bodies (双方).</summary>
internal sealed class AnaphorRules
{
    private readonly TermTrie _nouns = new();
    private readonly List<(string Noun, List<string> Labels)> _labels = [];

    /// <summary>Takes the keys pointers, pointed and together of rules/frames.yaml.</summary>
    public AnaphorRules(YamlSection section)
    {
        Pointers = new TermSet(section.Texts("pointers"));
        Together = new TermSet(section.Texts("together"));
        var pointed = section.Section("pointed", "pointed");
        foreach (string label in pointed.Keys.ToList())
        {
            foreach (string noun in pointed.Texts(label))
                Add(noun, label);
        }
    }

    /// <summary>该, 这家 …</summary>
    public TermSet Pointers { get; }

    /// <summary>双方, 两部门 …</summary>
    public TermSet Together { get; }

    /// <summary>The longest noun at <paramref name="start"/> with the labels of the things that it may stand for; null when there is none.</summary>
    public IReadOnlyList<string>? LabelsAt(string text, int start, out int length)
        => _nouns.TryLongest(text, start, out length, out int value) ? _labels[value].Labels : null;

    private void Add(string noun, string label)
    {
        int index = _nouns.Add(noun, _labels.Count);
        if (index == _labels.Count)
            _labels.Add((noun, []));
        _labels[index].Labels.Add(label);
    }
}
