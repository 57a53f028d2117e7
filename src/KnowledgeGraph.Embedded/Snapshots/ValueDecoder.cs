using KnowledgeGraph.Embedded.Values.Temporal;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Turns kind and bits back into a value.</summary>
internal sealed class ValueDecoder
{
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly StringTable _strings;
    private readonly SectionArray<int> _listOffsets;
    private readonly SectionArray<byte> _listKinds;
    private readonly SectionArray<long> _listValues;

    public ValueDecoder(SnapshotSections sections, StringTable strings)
    {
        _strings = strings;
        _listOffsets = sections.Get<int>(SectionKind.ListOffsets);
        _listKinds = sections.Get<byte>(SectionKind.ListKinds);
        _listValues = sections.Get<long>(SectionKind.ListValues);
    }

    public object Decode(ValueKind kind, long bits) => kind switch
    {
        ValueKind.String => _strings[(int)bits],
        ValueKind.Integer => bits,
        ValueKind.Float => BitConverter.Int64BitsToDouble(bits),
        ValueKind.Boolean => bits != 0 ? True : False,
        ValueKind.List => DecodeList((int)bits),
        _ => DecodeTemporal(kind, bits),
    };

    // By itself, so that what reads no dates does not load the calendar.
    private object DecodeTemporal(ValueKind kind, long bits) => kind switch
    {
        ValueKind.Date => TemporalParser.ParseDate(_strings[(int)bits]),
        ValueKind.LocalTime => TemporalParser.Parse(TemporalKind.LocalTime, _strings[(int)bits]),
        ValueKind.Time => TemporalParser.Parse(TemporalKind.Time, _strings[(int)bits]),
        ValueKind.LocalDateTime => TemporalParser.Parse(TemporalKind.LocalDateTime, _strings[(int)bits]),
        ValueKind.DateTime => TemporalParser.Parse(TemporalKind.DateTime, _strings[(int)bits]),
        ValueKind.Duration => DurationParser.Parse(_strings[(int)bits]),
        _ => throw new InvalidOperationException($"Value kind {kind} is not known."),
    };

    private object?[] DecodeList(int number)
    {
        object?[] items = new object?[_listOffsets[number + 1] - _listOffsets[number]];
        for (int i = 0; i < items.Length; i++)
            items[i] = Decode((ValueKind)_listKinds[_listOffsets[number] + i], _listValues[_listOffsets[number] + i]);
        return items;
    }
}
