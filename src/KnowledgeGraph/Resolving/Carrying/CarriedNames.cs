using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving.Carrying;

/// <summary>Words that name something in one document, each with what it stands for there. Those added first stay.</summary>
internal sealed class CarriedNames
{
    private readonly TermTrie _trie = new();
    private readonly List<(Mention Target, CarriedKind Kind)> _targets = [];

    /// <summary>True until a name is added.</summary>
    public bool IsEmpty => _trie.IsEmpty;

    /// <summary>Lets <paramref name="form"/> stand for <paramref name="target"/>, by <paramref name="rule"/>; a single character never does.</summary>
    public void Add(string form, Mention target, string rule, CarriedKind kind = CarriedKind.Name)
    {
        if (form.Length > 1 && _trie.Add(form, _targets.Count) == _targets.Count)
            _targets.Add((target with { Rule = rule, LocalBody = null, Parts = [] }, kind));
    }

    /// <summary>The longest form at <paramref name="start"/>; false when none starts there.</summary>
    public bool TryLongest(string text, int start, out int length, out (Mention Target, CarriedKind Kind) name)
    {
        bool isFound = _trie.TryLongest(text, start, out length, out int value);
        name = isFound ? _targets[value] : default;
        return isFound;
    }
}
