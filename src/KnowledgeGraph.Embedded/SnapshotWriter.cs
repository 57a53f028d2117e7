using System.Buffers.Binary;
using KnowledgeGraph.Embedded.Patching;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Embedded;

/// <summary>Writes graph files. The file appears whole or not at all: a temporary file in the same folder is flushed to disk and renamed.</summary>
public static class SnapshotWriter
{
    /// <summary>Writes <paramref name="graph"/> to <paramref name="path"/>; the same graph and metadata give the same bytes.
    /// Throws <see cref="SnapshotException"/> when the disk is full or the folder cannot be written; an earlier file is then untouched.</summary>
    public static void Write(PropertyGraph graph, IReadOnlyDictionary<string, string> metadata, string path)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentException.ThrowIfNullOrEmpty(path);
        Write(SnapshotBuilder.Build(graph, metadata), path);
    }

    /// <summary>Brings the file at <paramref name="path"/>, which holds the graph before <paramref name="change"/>, to the graph after it: the same bytes
    /// as <see cref="Write(PropertyGraph, IReadOnlyDictionary{string, string}, string)"/> of that graph, at a small part of its cost. False, and nothing written,
    /// where the file is damaged or not of that graph, or where the change is large or such that the graph has to be written as a whole.</summary>
    public static bool TryUpdate(string path, GraphChange change, IReadOnlyDictionary<string, string> metadata)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(metadata);
        if (Patched(path, change, metadata) is not { } sections)
            return false;
        Write(sections, path);
        return true;
    }

    // The old file is let go before the new one takes its place. What is damaged must not get new checksums.
    private static SnapshotSections? Patched(string path, GraphChange change, IReadOnlyDictionary<string, string> metadata)
    {
        try
        {
            using var file = SnapshotReader.Map(path);
            var (sections, damaged) = SnapshotReader.Examine(file, path);
            return damaged.Count > 0 ? null : SnapshotPatcher.Patch(sections, change, metadata);
        }
        catch (SnapshotException)
        {
            return null;
        }
    }

    internal static void Write(SnapshotSections sections, string path)
    {
        if (Directory.Exists(path))
            throw new SnapshotException($"'{path}' is a folder. Name a file for the graph.");
        try
        {
            WholeFile.Write(path, stream => WriteTo(stream, sections));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotException(
                $"The graph could not be written to '{path}': {e.Message.TrimEnd('.')}. Check the folder, its permissions and the free space; an earlier file there is unchanged.",
                e);
        }
    }

    internal static void WriteTo(Stream stream, SnapshotSections sections)
    {
        byte[] head = Head(sections.All);
        stream.Write(head);
        Span<byte> padding = stackalloc byte[8];
        foreach (var section in sections.All)
        {
            stream.Write(section.Bytes);
            stream.Write(padding[..(SnapshotLayout.Padded(section.Length) - section.Length)]);
        }
    }

    private static byte[] Head(IReadOnlyList<SnapshotSection> sections)
    {
        byte[] head = new byte[SnapshotLayout.HeaderSize + (sections.Count * SnapshotLayout.EntrySize)];
        long offset = head.Length;
        for (int i = 0; i < sections.Count; i++)
        {
            var entry = head.AsSpan(SnapshotLayout.HeaderSize + (i * SnapshotLayout.EntrySize), SnapshotLayout.EntrySize);
            BinaryPrimitives.WriteUInt32LittleEndian(entry, (uint)sections[i].Kind);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], sections[i].Argument);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], PaddedChecksum(sections[i].Bytes));
            BinaryPrimitives.WriteInt64LittleEndian(entry[16..], offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[24..], sections[i].Length);
            offset += SnapshotLayout.Padded(sections[i].Length);
        }
        SnapshotLayout.Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), SnapshotLayout.Version);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), sections.Count);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(16), offset);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(SnapshotLayout.ChecksumOffset), SnapshotLayout.Checksum(head));
        return head;
    }

    private static uint PaddedChecksum(ReadOnlySpan<byte> bytes)
    {
        int whole = bytes.Length & ~7;
        uint crc = SnapshotLayout.Checksum(bytes[..whole]);
        if (whole == bytes.Length)
            return crc;
        Span<byte> last = stackalloc byte[8];
        bytes[whole..].CopyTo(last);
        return SnapshotLayout.Checksum(last, crc);
    }
}
