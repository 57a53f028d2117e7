using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Refreshing.Contributing;

/// <summary>CRC-32C, which finds what a disk or a broken write did to bytes.</summary>
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        int whole = bytes.Length & ~7;
        foreach (ulong word in MemoryMarshal.Cast<byte, ulong>(bytes[..whole]))
            crc = BitOperations.Crc32C(crc, word);
        foreach (byte rest in bytes[whole..])
            crc = BitOperations.Crc32C(crc, rest);
        return ~crc;
    }
}
