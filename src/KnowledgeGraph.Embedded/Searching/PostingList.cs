using System.Runtime.InteropServices;

namespace KnowledgeGraph.Embedded.Searching;

/// <summary>The documents of one term while an index is built: distance to the document before and number of occurrences, seven bits a byte.</summary>
internal sealed class PostingList
{
    private readonly List<byte> _bytes = [];
    private int _last = -1;

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Bytes => CollectionsMarshal.AsSpan(_bytes);

    /// <param name="document">Greater than the one before.</param>
    /// <param name="occurrences">At least 1.</param>
    public void Add(int document, int occurrences)
    {
        Write(document - _last);
        Write(occurrences);
        _last = document;
        Count++;
    }

    private void Write(int value)
    {
        for (; value >= 0x80; value >>= 7)
            _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }
}
