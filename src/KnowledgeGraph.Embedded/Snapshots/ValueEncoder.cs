using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Turns property values into a kind and 64 bits; lists go to a table of their own.</summary>
internal sealed class ValueEncoder
{
    private readonly Func<string, int> _numberOf;
    private readonly List<int> _listOffsets = [0];
    private readonly List<byte> _listKinds = [];
    private readonly List<long> _listValues = [];

    /// <param name="numberOf">The number of a string.</param>
    public ValueEncoder(Func<string, int> numberOf) => _numberOf = numberOf;

    public int ListCount => _listOffsets.Count - 1;

    public (ValueKind Kind, long Bits) Encode(object value) => value switch
    {
        string text => (ValueKind.String, _numberOf(text)),
        bool truth => (ValueKind.Boolean, truth ? 1 : 0),
        long or int or short or byte => (ValueKind.Integer, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        double number => (ValueKind.Float, BitConverter.DoubleToInt64Bits(number)),
        LocalDate => (ValueKind.Date, TextNumber(value)),
        LocalTime => (ValueKind.LocalTime, TextNumber(value)),
        OffsetTime => (ValueKind.Time, TextNumber(value)),
        LocalDateTime => (ValueKind.LocalDateTime, TextNumber(value)),
        ZonedDateTime => (ValueKind.DateTime, TextNumber(value)),
        DurationValue => (ValueKind.Duration, TextNumber(value)),
        IEnumerable items => (ValueKind.List, EncodeList(items)),
        _ => throw new SnapshotException(
            $"A property value of type {value.GetType().Name} cannot be stored: use text, whole numbers, floating-point numbers, booleans, dates, times, durations or lists of these."),
    };

    /// <summary>Takes lists over as they are.</summary>
    public void CopyLists(ReadOnlySpan<int> offsets, ReadOnlySpan<byte> kinds, ReadOnlySpan<long> values)
    {
        int shift = _listKinds.Count - offsets[0];
        _listKinds.AddRange(kinds[offsets[0]..offsets[^1]]);
        _listValues.AddRange(values[offsets[0]..offsets[^1]]);
        foreach (int offset in offsets[1..])
            _listOffsets.Add(offset + shift);
    }

    /// <summary>The kinds of the items of all lists.</summary>
    public ReadOnlySpan<byte> ItemKinds => CollectionsMarshal.AsSpan(_listKinds);

    /// <summary>Their bits, which may be changed.</summary>
    public Span<long> ItemValues => CollectionsMarshal.AsSpan(_listValues);

    public void AddLists(SnapshotSections sections)
    {
        sections.Add<int>(SectionKind.ListOffsets, _listOffsets.ToArray());
        sections.Add<byte>(SectionKind.ListKinds, _listKinds.ToArray());
        sections.Add<long>(SectionKind.ListValues, _listValues.ToArray());
    }

    private long TextNumber(object value) => _numberOf(TemporalText.Of(value)!);

    private long EncodeList(IEnumerable items)
    {
        // Inner lists are numbered before the outer one, so that each list's items lie together.
        var encoded = items.Cast<object>().Select(Encode).ToList();
        foreach (var (kind, bits) in encoded)
        {
            _listKinds.Add((byte)kind);
            _listValues.Add(bits);
        }
        _listOffsets.Add(_listKinds.Count);
        return _listOffsets.Count - 2;
    }
}
