using System.Runtime.InteropServices;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Finds the group of the current row; groups are numbers from 0 in the order in which they come.</summary>
internal sealed class Groups
{
    private readonly GroupKeys _keys;
    private readonly Dictionary<object?[], int> _numbers = new(RowEquivalence.Instance);
    private readonly List<object?[]> _all = [];
    private readonly object?[] _sources;
    private readonly Dictionary<int, int> _ofNode = [];
    private object?[] _key;
    private int _last = -1;

    public Groups(GroupKeys keys)
    {
        _keys = keys;
        _key = new object?[keys.Items.Length];
        _sources = new object?[keys.Sources?.Length ?? 0];
    }

    public int Count => _all.Count;

    public int KeyCount => _key.Length;

    /// <summary>The keys of a group.</summary>
    public object?[] this[int group] => _all[group];

    /// <summary>The row's group, which is new where it is <see cref="Count"/> - 1 and has not been given before.</summary>
    public int Find(QueryContext context)
    {
        if (HasSameSources(context.Row) && _last >= 0)
            return _last;
        if (_sources is not [NodeReference node])
            return FindByKey(context);
        ref int group = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofNode, node.Index, out bool isKnown);
        return _last = isKnown ? group : group = FindByKey(context);
    }

    /// <summary>The group with these keys.</summary>
    public int NumberOf(object?[] key)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out bool known);
        if (known)
            return number;
        number = _all.Count;
        _all.Add(key);
        _key = new object?[_key.Length];
        return number;
    }

    private int FindByKey(QueryContext context)
    {
        for (int i = 0; i < _key.Length; i++)
            _key[i] = _keys.Items[i].Value(context);
        if (_last < 0 || !IsSame(_all[_last], _key))
            _last = NumberOf(_key);
        return _last;
    }

    // Rows of one group mostly come together: the very same objects give the same keys, and need not be asked.
    private bool HasSameSources(object?[] row)
    {
        if (_keys.Sources is not { } sources)
            return false;
        bool same = true;
        for (int i = 0; i < sources.Length; i++)
        {
            same &= ReferenceEquals(_sources[i], row[sources[i]]);
            _sources[i] = row[sources[i]];
        }
        return same;
    }

    private static bool IsSame(object?[] last, object?[] key)
    {
        for (int i = 0; i < key.Length; i++)
        {
            if (!ReferenceEquals(last[i], key[i]) && !(last[i] is long x && key[i] is long y && x == y))
                return false;
        }
        return true;
    }
}
