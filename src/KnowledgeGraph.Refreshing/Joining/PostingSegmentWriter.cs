using System.Buffers.Binary;
using System.Text;
using KnowledgeGraph.Refreshing.Contributing;

namespace KnowledgeGraph.Refreshing.Joining;

/// <summary>Writes one segment: blocks in ordinal order of their keys' UTF-8 bytes, then where each begins, then the contributions' keys.</summary>
internal sealed class PostingSegmentWriter : IDisposable
{
    public const int HeaderBytes = 32;
    public const int ContributionBytes = 32;
    public const int BlockHeadBytes = 12;
    public static readonly byte[] Magic = [0x8B, (byte)'K', (byte)'P', 1];

    private readonly FileStream _file;
    private readonly List<long> _starts = [];

    public PostingSegmentWriter(string path)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        _file.Write(new byte[HeaderBytes]);
    }

    /// <summary>One block; keys must rise.</summary>
    public void Add(string key, IReadOnlyList<(int Contribution, ReadOnlyMemory<byte> Part)> postings)
    {
        var body = new PartWriter();
        body.Number(postings.Count);
        foreach (var (contribution, part) in postings)
        {
            body.Number(contribution);
            body.Number(part.Length);
            body.Bytes(part.Span);
        }
        byte[] name = Encoding.UTF8.GetBytes(key);
        Span<byte> head = stackalloc byte[BlockHeadBytes];
        BinaryPrimitives.WriteInt32LittleEndian(head, name.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], body.Written.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[8..], Checksum.Of(body.Written));
        _starts.Add(_file.Position);
        _file.Write(head);
        _file.Write(name);
        _file.Write(body.Written);
    }

    /// <summary>Ends the file; without it, the segment is refused when it is opened.</summary>
    public void Complete(IReadOnlyList<string> contributions)
    {
        long directory = _file.Position;
        Span<byte> number = stackalloc byte[8];
        foreach (long start in _starts)
        {
            BinaryPrimitives.WriteInt64LittleEndian(number, start);
            _file.Write(number);
        }
        foreach (string key in contributions)
            _file.Write(Convert.FromHexString(key));
        Span<byte> header = stackalloc byte[HeaderBytes];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], _starts.Count);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], contributions.Count);
        BinaryPrimitives.WriteInt64LittleEndian(header[12..], directory);
        BinaryPrimitives.WriteUInt32LittleEndian(header[28..], Checksum.Of(header[..28]));
        _file.Position = 0;
        _file.Write(header);
        _file.Flush(flushToDisk: true);
    }

    public void Dispose() => _file.Dispose();
}
