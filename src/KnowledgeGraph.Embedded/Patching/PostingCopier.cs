using System.Buffers;

namespace KnowledgeGraph.Embedded.Patching;

/// <summary>Copies the documents of terms one after the other, with their new numbers.</summary>
internal sealed class PostingCopier
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly PatchedRows _documents;
    private readonly int _firstMove;
    private readonly int _lastMove;

    /// <param name="documents">Which stay and come.</param>
    /// <param name="firstMove">The first old document that goes, or before which one comes.</param>
    /// <param name="lastMove">From this one on all move alike.</param>
    public PostingCopier(PatchedRows documents, int firstMove, int lastMove) => (_documents, _firstMove, _lastMove) = (documents, firstMove, lastMove);

    public int Length => _bytes.WrittenCount;

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <param name="old">The documents of a term.</param>
    /// <param name="come">Those that come, by their new numbers, ascending.</param>
    public void Copy(ReadOnlySpan<byte> old, List<(int Document, int Count)> come)
    {
        int document = -1;
        int last = -1;
        int at = 0;
        int start = 0;
        // Up to the first that moves all is as it was.
        while (at < old.Length)
        {
            start = at;
            int next = document + Read(old, ref at);
            if (next >= _firstMove)
                break;
            Read(old, ref at);
            document = last = next;
            start = at;
        }
        _bytes.Write(old[..start]);
        at = start;
        int taken = 0;
        while (at < old.Length)
        {
            document += Read(old, ref at);
            int count = Read(old, ref at);
            if (!_documents.Stays(document))
                continue;
            int number = _documents.NewOf(document);
            for (; taken < come.Count && come[taken].Document < number; taken++)
                Write(come[taken].Document, come[taken].Count, ref last);
            Write(number, count, ref last);
            if (document < _lastMove)
                continue;
            _bytes.Write(old[at..]);
            return;
        }
        for (; taken < come.Count; taken++)
            Write(come[taken].Document, come[taken].Count, ref last);
    }

    private void Write(int document, int count, ref int last)
    {
        Write(document - last);
        Write(count);
        last = document;
    }

    private void Write(int value)
    {
        var space = _bytes.GetSpan(5);
        int length = 0;
        for (; value >= 0x80; value >>= 7)
            space[length++] = (byte)(value | 0x80);
        space[length++] = (byte)value;
        _bytes.Advance(length);
    }

    private static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = bytes[at++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
    }
}
