using System.Runtime.InteropServices;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Groups by values of any kind.</summary>
internal sealed class ValueGroups : Groups
{
    private readonly GroupKeys _keys;
    private readonly Dictionary<object?[], int> _numbers = new(RowEquivalence.Instance);
    private readonly List<object?[]> _all = [];
    private readonly object?[] _sources;
    private object?[] _key;
    private int _last = -1;

    public ValueGroups(GroupKeys keys)
    {
        _keys = keys;
        _key = new object?[keys.Items.Length];
        _sources = new object?[keys.Sources?.Length ?? 0];
    }

    public override int Count => _all.Count;

    public override int KeyCount => _key.Length;

    public override object?[] Keys(int group) => _all[group];

    public override int Take(Groups other, int number) => NumberOf(other.Keys(number));

    public override int TakeSole() => NumberOf([]);

    public override long SizeOf(int group) => ValueSize.OfRow(_all[group]);

    public override int Find(QueryContext context)
    {
        if (HasSameSources(context.Row) && _last >= 0)
            return _last;
        for (int i = 0; i < _key.Length; i++)
            _key[i] = _keys.Items[i].Value(context);
        if (_last < 0 || !IsSame(_all[_last], _key))
            _last = NumberOf(_key);
        return _last;
    }

    private int NumberOf(object?[] key)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out bool known);
        if (known)
            return number;
        number = _all.Count;
        _all.Add(key);
        _key = new object?[_key.Length];
        return number;
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
