using System.Buffers.Binary;
using System.Text;
using KnowledgeGraph.Refreshing.Contributing;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Refreshing.Joining;

/// <summary>An immutable file that knows, for each key, which contributions hold a part of it, and the parts. Only what is asked for is read;
/// bytes that do not fit throw <see cref="InvalidDataException"/>.</summary>
internal sealed class PostingSegment : IDisposable
{
    private readonly SafeFileHandle _file;
    private readonly PartReader _reader = new();
    private readonly long _directory;

    private PostingSegment(string name, SafeFileHandle file)
    {
        Name = name;
        _file = file;
        Length = RandomAccess.GetLength(file);
        Span<byte> header = stackalloc byte[PostingSegmentWriter.HeaderBytes];
        Read(header, 0);
        if (!header.StartsWith(PostingSegmentWriter.Magic) || BinaryPrimitives.ReadUInt32LittleEndian(header[28..]) != Checksum.Of(header[..28]))
            throw new InvalidDataException($"{name} is no segment.");
        KeyCount = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        _directory = BinaryPrimitives.ReadInt64LittleEndian(header[12..]);
        Contributions = ReadContributions(BinaryPrimitives.ReadInt32LittleEndian(header[8..]));
    }

    /// <summary>The file's name in its folder.</summary>
    public string Name { get; }

    /// <summary>Bytes.</summary>
    public long Length { get; }

    /// <summary>Keys in it.</summary>
    public int KeyCount { get; }

    /// <summary>Keys of the contributions, by their numbers in this segment.</summary>
    public IReadOnlyList<string> Contributions { get; }

    /// <summary>Throws <see cref="InvalidDataException"/> or <see cref="IOException"/> where the file is no whole segment.</summary>
    public static PostingSegment Open(string path)
    {
        var file = File.OpenHandle(path);
        try
        {
            return new PostingSegment(Path.GetFileName(path), file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The block of <paramref name="key"/>, or null where no contribution of this segment has a part of it.</summary>
    public PostingBlock? Find(string key)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(key);
        int low = 0, high = KeyCount - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = NameAt(StartOf(middle), out _).AsSpan().SequenceCompareTo(wanted);
            if (order == 0)
                return BlockAt(middle);
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }

    /// <summary>The block with that number, from 0 to <see cref="KeyCount"/>.</summary>
    public PostingBlock BlockAt(int number)
    {
        long start = StartOf(number);
        byte[] name = NameAt(start, out var head);
        byte[] body = new byte[head.BodyLength];
        Read(body, start + PostingSegmentWriter.BlockHeadBytes + name.Length);
        if (Checksum.Of(body) != head.Checksum)
            throw new InvalidDataException($"{Name} is damaged.");
        var from = _reader.Over(body, 0, body.Length);
        var postings = from.List(() =>
        {
            int contribution = from.Whole();
            int length = from.Whole();
            return contribution < Contributions.Count ? new Posting(contribution, from.Skip(length), length) : throw new InvalidDataException($"{Name} is damaged.");
        });
        return new PostingBlock(Encoding.UTF8.GetString(name), body, postings);
    }

    public void Dispose() => _file.Dispose();

    private string[] ReadContributions(int count)
    {
        byte[] bytes = new byte[count * PostingSegmentWriter.ContributionBytes];
        Read(bytes, _directory + (KeyCount * 8L));
        return [.. bytes.Chunk(PostingSegmentWriter.ContributionBytes).Select(Convert.ToHexStringLower)];
    }

    private long StartOf(int number)
    {
        Span<byte> start = stackalloc byte[8];
        Read(start, _directory + (number * 8L));
        return BinaryPrimitives.ReadInt64LittleEndian(start);
    }

    private byte[] NameAt(long start, out (int BodyLength, uint Checksum) head)
    {
        Span<byte> bytes = stackalloc byte[PostingSegmentWriter.BlockHeadBytes];
        Read(bytes, start);
        head = (BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]), BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]));
        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (length < 0 || head.BodyLength < 0 || start + length + head.BodyLength > Length)
            throw new InvalidDataException($"{Name} is damaged.");
        byte[] name = new byte[length];
        Read(name, start + PostingSegmentWriter.BlockHeadBytes);
        return name;
    }

    private void Read(Span<byte> bytes, long at)
    {
        if (at < 0 || at + bytes.Length > Length || RandomAccess.Read(_file, bytes, at) != bytes.Length)
            throw new InvalidDataException($"{Name} is cut off.");
    }
}
