using System.Runtime.InteropServices;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving.Merging;

/// <summary>The names of a document, each key once with the best candidate for it, and what each becomes.</summary>
internal sealed class MergedNames
{
    private readonly Dictionary<(string Label, string Key), int> _byKey;
    private readonly List<NameCandidate> _best = [];
    private readonly int[] _indexes;
    private readonly NameCandidate[] _targets;

    /// <summary>Every key becomes its best candidate.</summary>
    public MergedNames(IReadOnlyList<NameCandidate> candidates, Func<NameCandidate, NameCandidate, bool> isBetter)
    {
        _byKey = new(candidates.Count, LabelledNameComparer.Instance);
        _indexes = new int[candidates.Count];
        for (int i = 0; i < _indexes.Length; i++)
        {
            ref int index = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, candidates[i].Key, out bool isKnown);
            if (!isKnown)
            {
                index = _best.Count;
                _best.Add(candidates[i]);
            }
            else if (isBetter(candidates[i], _best[index]))
            {
                _best[index] = candidates[i];
            }
            _indexes[i] = index;
        }
        _targets = [.. _best];
    }

    /// <summary>The best candidate of each key, in the order in which the keys were first given.</summary>
    public IReadOnlyList<NameCandidate> Best => _best;

    /// <summary>What the candidate at <paramref name="index"/> of those given becomes.</summary>
    public NameCandidate this[int index] => _targets[_indexes[index]];

    /// <summary>What the key becomes; null when no candidate has it.</summary>
    public NameCandidate? Find((string Label, string Key) key) => _byKey.TryGetValue(key, out int index) ? _targets[index] : null;

    /// <summary>The best candidate for the key; null when there is none.</summary>
    public NameCandidate? BestOf((string Label, string Key) key) => _byKey.TryGetValue(key, out int index) ? _best[index] : null;

    /// <summary>Lets one name become another.</summary>
    public void Join(NameCandidate name, NameCandidate target) => _targets[_byKey[name.Key]] = target;

    /// <summary>Follows the chains (A → B → C) to their ends, then hears the reviewer.</summary>
    public void Close(Judgements judgements)
    {
        for (int i = 0; i < _targets.Length; i++)
            Close(i);
        for (int i = 0; i < _targets.Length; i++)
            _targets[i] = judgements.Review(_best[i].Key, _targets[i]);
    }

    private void Close(int index)
    {
        var key = _best[index].Key;
        var first = _targets[index];
        if (ReferenceEquals(first, _best[index]))
            return;
        var target = first;
        HashSet<(string, string)>? seen = null;
        while (Find(target.Key) is { } next && next.Key != target.Key && (seen ??= [key]).Add(target.Key))
            target = next;
        if (seen is not null)
            _targets[index] = target with { Rule = first.Rule, District = first.District ?? target.District };
    }
}
