using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Refreshing.Contributing;

/// <summary>Reads what <see cref="PartWriter"/> wrote; whatever does not fit throws <see cref="InvalidDataException"/>.</summary>
internal sealed class PartReader
{
    private readonly List<string> _texts = [];
    private byte[] _bytes = [];
    private int _at;
    private int _end;

    /// <summary>Begins anew at a stretch of <paramref name="bytes"/>.</summary>
    public PartReader Over(byte[] bytes, int start, int length)
    {
        (_bytes, _at, _end) = (bytes, start, checked(start + length));
        if (start < 0 || length < 0 || _end > bytes.Length)
            throw Damaged();
        _texts.Clear();
        return this;
    }

    /// <summary>A number from 0.</summary>
    public long Number()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte group = Next(1)[0];
            value |= (ulong)(group & 0x7F) << shift;
            if (group < 0x80)
                return value <= long.MaxValue ? (long)value : throw Damaged();
        }
        throw Damaged();
    }

    /// <summary>A number that fits an int.</summary>
    public int Whole() => Number() is <= int.MaxValue and var value ? (int)value : throw Damaged();

    /// <summary>A number from 0, or null.</summary>
    public long? NumberOrNull() => Number() is > 0 and var value ? value - 1 : null;

    /// <summary>All 64 bits, or null.</summary>
    public double? Real() => Number() == 0 ? null : BinaryPrimitives.ReadDoubleLittleEndian(Next(8));

    /// <summary>A text that is there.</summary>
    public string Text() => TextOrNull() ?? throw Damaged();

    /// <summary>A text or null.</summary>
    public string? TextOrNull()
    {
        int number = Whole();
        if (number == 0)
            return null;
        if (number <= _texts.Count)
            return _texts[number - 1];
        if (number != _texts.Count + 1)
            throw Damaged();
        int length = Whole();
        if (length > (_end - _at) / 2)
            throw Damaged();
        string text = new(MemoryMarshal.Cast<byte, char>(Next(length * 2)));
        _texts.Add(text);
        return text;
    }

    /// <summary>How many, then each.</summary>
    public List<T> List<T>(Func<T> read)
    {
        int count = Whole();
        if (count > _end - _at)
            throw Damaged();
        var items = new List<T>(count);
        for (int i = 0; i < count; i++)
            items.Add(read());
        return items;
    }

    /// <summary>Where the next <paramref name="length"/> bytes begin; they are passed over.</summary>
    public int Skip(int length)
    {
        int at = _at;
        Next(length);
        return at;
    }

    private ReadOnlySpan<byte> Next(int length)
    {
        if (length < 0 || length > _end - _at)
            throw Damaged();
        _at += length;
        return _bytes.AsSpan(_at - length, length);
    }

    private static InvalidDataException Damaged() => new("The bytes are not what was written there.");
}
