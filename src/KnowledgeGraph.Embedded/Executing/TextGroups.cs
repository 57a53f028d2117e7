using System.Runtime.InteropServices;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Groups by one or two texts of one node, by their numbers: the texts themselves are read when the groups are given out.</summary>
internal sealed class TextGroups : Groups
{
    private const int None = -1;
    private const int SizeOfText = 64;

    private readonly TextKeys _keys;
    private readonly Dictionary<(int First, int Second), int> _numbers = [];
    private readonly List<(int First, int Second)> _all = [];
    private object? _source;
    private int _last = -1;

    public TextGroups(TextKeys keys) => _keys = keys;

    public override int Count => _all.Count;

    public override int KeyCount => _keys.Second is null ? 1 : 2;

    public override int Find(QueryContext context)
    {
        object? source = context.Row[_keys.Slot];
        if (_last >= 0 && ReferenceEquals(source, _source))
            return _last;
        _source = source;
        int? node = (source as NodeReference)?.Index;
        return _last = NumberOf((TextOf(node, _keys.First), _keys.Second is { } second ? TextOf(node, second) : None));
    }

    public override object?[] Keys(int group)
        => _keys.Second is null ? [Text(_all[group].First)] : [Text(_all[group].First), Text(_all[group].Second)];

    public override int Take(Groups other, int number) => NumberOf(((TextGroups)other)._all[number]);

    public override int TakeSole() => throw new InvalidOperationException("These groups have keys.");

    public override long SizeOf(int group) => KeyCount * SizeOfText;

    private int NumberOf((int First, int Second) key)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out bool known);
        if (known)
            return number;
        number = _all.Count;
        _all.Add(key);
        return number;
    }

    private int TextOf(int? node, int key) => node is { } one && _keys.Graph.TryGetText(one, key, out int text) ? text : None;

    private string? Text(int number) => number == None ? null : _keys.Graph.Text(number);
}
