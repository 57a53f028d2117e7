using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Finds the sections of a snapshot in memory and checks them: magic, version, length and the checksum of the table always,
/// the checksums of the sections where asked to.</summary>
internal sealed unsafe class SnapshotReader
{
    /// <summary>Files up to this many bytes are checked whole when they are opened.</summary>
    public const long CheckedWhole = 64L << 20;

    private const string BuildAgain = "Build the graph again with 'kg build'.";

    private readonly object _owner;
    private readonly byte* _first;
    private readonly long _length;
    private readonly string _path;

    private SnapshotReader(object owner, byte* first, long length, string path)
    {
        _owner = owner;
        _first = first;
        _length = length;
        _path = path;
    }

    private ReadOnlySpan<byte> Start => new(_first, (int)Math.Min(_length, int.MaxValue));

    /// <summary>Maps a file; throws <see cref="SnapshotException"/> with the reason where it cannot be.</summary>
    public static MappedFile Map(string path)
    {
        try
        {
            return MappedFile.Open(path) ?? throw new SnapshotException($"The graph file '{path}' is empty. {BuildAgain}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SnapshotException($"There is no graph file '{path}'. Build one with 'kg build', or name another with --graph.", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new SnapshotException(
                Directory.Exists(path) ? $"'{path}' is a folder, not a graph file." : $"The graph file '{path}' may not be read: check its permissions.", e);
        }
        catch (IOException e) when (e is not SnapshotException)
        {
            throw new SnapshotException($"The graph file '{path}' could not be read: {e.Message.TrimEnd('.')}.", e);
        }
    }

    /// <summary>The sections of a mapped file; a small one is checked whole. Throws <see cref="SnapshotException"/> when it is foreign, of another version, cut off or damaged.</summary>
    public static SnapshotSections Read(MappedFile file, string path)
    {
        var reader = new SnapshotReader(file, file.First, file.Length, path);
        var sections = reader.Sections();
        return file.Length <= CheckedWhole ? reader.Checked(sections) : sections;
    }

    /// <summary>The sections with the damaged among them; throws only where the header or the table is wrong.</summary>
    public static (SnapshotSections Sections, IReadOnlyList<SnapshotSection> Damaged) Examine(MappedFile file, string path)
    {
        var reader = new SnapshotReader(file, file.First, file.Length, path);
        var sections = reader.Sections();
        return (sections, [.. sections.All.Where((section, number) => !reader.IsSound(section, number))]);
    }

    internal static SnapshotSections Decode(byte[] bytes, string path)
    {
        if (bytes.Length == 0)
            throw new SnapshotException($"The graph file '{path}' is empty. {BuildAgain}");
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        var reader = new SnapshotReader(pinned, (byte*)Unsafe.AsPointer(ref pinned[0]), pinned.Length, path);
        return reader.Checked(reader.Sections());
    }

    private SnapshotSections Checked(SnapshotSections sections)
    {
        for (int i = 0; i < sections.All.Count; i++)
        {
            if (!IsSound(sections.All[i], i))
                throw Damaged(sections.All[i].Kind.ToString());
        }
        return sections;
    }

    private SnapshotSections Sections()
    {
        int count = CheckHeader();
        var sections = new SnapshotSections();
        for (int i = 0; i < count; i++)
            sections.Add(Section(i));
        return sections;
    }

    private int CheckHeader()
    {
        int known = (int)Math.Min(_length, SnapshotLayout.Magic.Length);
        if (!Start[..known].SequenceEqual(SnapshotLayout.Magic[..known]))
            throw new SnapshotException($"'{_path}' is not a graph file of this program. {BuildAgain}");
        if (_length < SnapshotLayout.HeaderSize)
            throw CutOff(SnapshotLayout.HeaderSize);
        int version = BinaryPrimitives.ReadInt32LittleEndian(Start[8..]);
        if (version != SnapshotLayout.Version)
            throw OtherVersion(version);
        long length = BinaryPrimitives.ReadInt64LittleEndian(Start[16..]);
        if (length > _length)
            throw CutOff(length);
        return CheckTable(length);
    }

    private int CheckTable(long length)
    {
        int count = BinaryPrimitives.ReadInt32LittleEndian(Start[12..]);
        long headLength = SnapshotLayout.HeaderSize + ((long)count * SnapshotLayout.EntrySize);
        if (length != _length || count < 0 || headLength > Start.Length)
            throw Damaged("header");
        byte[] head = Start[..(int)headLength].ToArray();
        uint expected = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(SnapshotLayout.ChecksumOffset));
        head.AsSpan(SnapshotLayout.ChecksumOffset, 4).Clear();
        if (SnapshotLayout.Checksum(head) != expected)
            throw Damaged("header");
        return count;
    }

    private ReadOnlySpan<byte> Entry(int number) => Start.Slice(SnapshotLayout.HeaderSize + (number * SnapshotLayout.EntrySize), SnapshotLayout.EntrySize);

    private SnapshotSection Section(int number)
    {
        var entry = Entry(number);
        var kind = (SectionKind)BinaryPrimitives.ReadUInt32LittleEndian(entry);
        int argument = BinaryPrimitives.ReadInt32LittleEndian(entry[4..]);
        long offset = BinaryPrimitives.ReadInt64LittleEndian(entry[16..]);
        long length = BinaryPrimitives.ReadInt64LittleEndian(entry[24..]);
        if (offset < 0 || length is < 0 or > SnapshotLayout.LongestSection || offset % 8 != 0 || offset > _length - SnapshotLayout.Padded((int)length))
            throw Damaged("header");
        return new SnapshotSection(kind, argument, _owner, _first + offset, (int)length);
    }

    private bool IsSound(SnapshotSection section, int number)
    {
        var padded = new ReadOnlySpan<byte>(_first + BinaryPrimitives.ReadInt64LittleEndian(Entry(number)[16..]), SnapshotLayout.Padded(section.Length));
        return SnapshotLayout.Checksum(padded) == BinaryPrimitives.ReadUInt32LittleEndian(Entry(number)[8..]);
    }

    private SnapshotException OtherVersion(int version)
        => new($"The graph file '{_path}' was written in format version {version}; this program reads version {SnapshotLayout.Version}. "
            + (version < SnapshotLayout.Version ? BuildAgain : "Use a newer program, or build the graph again with 'kg build'."));

    private SnapshotException CutOff(long expected)
        => new($"The graph file '{_path}' is cut off: {_length} of {expected} bytes are there. {BuildAgain}");

    private SnapshotException Damaged(string section)
        => new($"The graph file '{_path}' is damaged: the checksum of section {section} does not match. {BuildAgain}");
}
