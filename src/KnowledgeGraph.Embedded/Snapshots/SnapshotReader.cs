using System.Buffers.Binary;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Reads and checks a snapshot file: magic, version, length, then the checksum of the table and of every section.</summary>
internal static class SnapshotReader
{
    private const string BuildAgain = "Build the graph again with 'kg build'.";

    /// <summary>Throws <see cref="SnapshotException"/> with the reason when the file is missing, foreign, newer, cut off or damaged.</summary>
    public static SnapshotSections Read(string path) => Decode(ReadBytes(path), path);

    internal static SnapshotSections Decode(byte[] bytes, string path)
    {
        int count = CheckHeader(bytes, path);
        var sections = new SnapshotSections();
        for (int i = 0; i < count; i++)
            sections.Add(ReadSection(bytes, i, path));
        return sections;
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
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
        catch (IOException e)
        {
            throw new SnapshotException($"The graph file '{path}' could not be read: {e.Message.TrimEnd('.')}.", e);
        }
    }

    private static int CheckHeader(byte[] bytes, string path)
    {
        int known = Math.Min(bytes.Length, SnapshotLayout.Magic.Length);
        if (bytes.Length == 0)
            throw new SnapshotException($"The graph file '{path}' is empty. {BuildAgain}");
        if (!bytes.AsSpan(0, known).SequenceEqual(SnapshotLayout.Magic[..known]))
            throw new SnapshotException($"'{path}' is not a graph file of this program. {BuildAgain}");
        if (bytes.Length < SnapshotLayout.HeaderSize)
            throw CutOff(path, bytes.Length, SnapshotLayout.HeaderSize);
        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        if (version > SnapshotLayout.Version)
            throw new SnapshotException(
                $"'{path}' has format version {version}; this program reads {SnapshotLayout.Version}. Use a newer program, or build the graph again.");
        if (version < SnapshotLayout.Version)
            throw new SnapshotException($"'{path}' has the earlier format version {version}; this program reads {SnapshotLayout.Version}. {BuildAgain}");
        long length = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(16));
        if (length > bytes.Length)
            throw CutOff(path, bytes.Length, length);
        return CheckTable(bytes, length, path);
    }

    private static int CheckTable(byte[] bytes, long length, string path)
    {
        int count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        long headLength = SnapshotLayout.HeaderSize + ((long)count * SnapshotLayout.EntrySize);
        if (length != bytes.Length || count < 0 || headLength > bytes.Length)
            throw Damaged(path, "header");
        byte[] head = bytes[..(int)headLength];
        uint expected = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(SnapshotLayout.ChecksumOffset));
        head.AsSpan(SnapshotLayout.ChecksumOffset, 4).Clear();
        if (SnapshotLayout.Checksum(head) != expected)
            throw Damaged(path, "header");
        return count;
    }

    private static SnapshotSection ReadSection(byte[] bytes, int number, string path)
    {
        var entry = bytes.AsSpan(SnapshotLayout.HeaderSize + (number * SnapshotLayout.EntrySize), SnapshotLayout.EntrySize);
        var kind = (SectionKind)BinaryPrimitives.ReadUInt32LittleEndian(entry);
        int argument = BinaryPrimitives.ReadInt32LittleEndian(entry[4..]);
        uint expected = BinaryPrimitives.ReadUInt32LittleEndian(entry[8..]);
        int offset = (int)BinaryPrimitives.ReadInt64LittleEndian(entry[16..]);
        int length = (int)BinaryPrimitives.ReadInt64LittleEndian(entry[24..]);
        if (SnapshotLayout.Checksum(bytes.AsSpan(offset, SnapshotLayout.Padded(length))) != expected)
            throw Damaged(path, kind.ToString());
        return new SnapshotSection(kind, argument, bytes[offset..(offset + length)]);
    }

    private static SnapshotException CutOff(string path, long length, long expected)
        => new($"The graph file '{path}' is cut off: {length} of {expected} bytes are there. {BuildAgain}");

    private static SnapshotException Damaged(string path, string section)
        => new($"The graph file '{path}' is damaged: the checksum of section {section} does not match. {BuildAgain}");
}
