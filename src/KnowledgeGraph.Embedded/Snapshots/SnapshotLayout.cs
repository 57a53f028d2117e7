using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Where things lie in the file: header, section table, sections, each padded to eight bytes.
/// Header: magic (8), version (4), section count (4), file length (8), checksum of header and table (4), zero (4).
/// Table entry: kind (4), argument (4), checksum (4), zero (4), offset (8), length (8).</summary>
internal static class SnapshotLayout
{
    /// <summary>To be raised with every change of what the sections hold, however small: files of other versions are refused.</summary>
    public const int Version = 3;
    public const int HeaderSize = 32;
    public const int EntrySize = 32;
    public const int ChecksumOffset = 24;

    /// <summary>In bytes; a whole number of words, so that padding does not pass it.</summary>
    public const int LongestSection = int.MaxValue & ~7;

    /// <summary>Line ends and a byte over 127 in it show a file that was sent as text.</summary>
    public static ReadOnlySpan<byte> Magic => [0x8B, (byte)'K', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n', 0x00];

    public static int Padded(int length) => checked((length + 7) & ~7);

    /// <summary>CRC-32C over whole words; the length is a multiple of eight.</summary>
    public static uint Checksum(ReadOnlySpan<byte> padded, uint seed = uint.MaxValue)
    {
        uint crc = seed;
        foreach (ulong word in MemoryMarshal.Cast<byte, ulong>(padded))
            crc = BitOperations.Crc32C(crc, word);
        return crc;
    }
}
