using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Refreshing.Contributing;

/// <summary>Writes numbers and texts into memory: numbers in seven-bit groups, texts as UTF-16 code units (exact, and shorter than UTF-8 for Chinese),
/// each text once.</summary>
internal sealed class PartWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _texts.Clear();
    }

    /// <summary>A number from 0.</summary>
    public void Number(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var rest = (ulong)value;
        do
        {
            byte group = (byte)(rest & 0x7F);
            rest >>= 7;
            _bytes.GetSpan(1)[0] = rest == 0 ? group : (byte)(group | 0x80);
            _bytes.Advance(1);
        }
        while (rest != 0);
    }

    /// <summary>A number from 0, or null.</summary>
    public void Number(long? value) => Number(value + 1 ?? 0);

    /// <summary>All 64 bits, or null.</summary>
    public void Real(double? value)
    {
        Number(value is null ? 0 : 1);
        if (value is not { } real)
            return;
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(8), real);
        _bytes.Advance(8);
    }

    /// <summary>A text or null; the second time the same text is written it takes a byte or two.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(0);
            return;
        }
        bool isKnown = _texts.TryGetValue(value, out int number);
        Number((isKnown ? number : _texts.Count) + 1);
        if (isKnown)
            return;
        _texts.Add(value, _texts.Count);
        Number(value.Length);
        Bytes(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    /// <summary>How many, then each.</summary>
    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    /// <summary>Bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);
}
