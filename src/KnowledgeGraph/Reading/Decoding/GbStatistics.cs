namespace KnowledgeGraph.Reading.Decoding;

/// <summary>Tells Chinese text in GB2312, GBK or GB18030 from other bytes by where its double bytes fall:
/// GB18030 accepts nearly anything, but only real text keeps to the rows of common characters.</summary>
internal static class GbStatistics
{
    private const int Probe = 1 << 18;

    /// <summary>True when nine in ten double-byte characters lie in GB2312 and six in ten ideographs among the 3,755 commonest.</summary>
    public static bool LooksLikeText(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0, plain = 0, ideographs = 0, common = 0;
        int end = Math.Min(bytes.Length, Probe) - 1;
        for (int i = 0; i < end; i++)
        {
            byte lead = bytes[i], trail = bytes[i + 1];
            if (lead < 0x80)
                continue;
            i++;
            pairs++;
            if (trail < 0xA1 || lead is not ((>= 0xA1 and <= 0xA9) or (>= 0xB0 and <= 0xF7)))
                continue;
            plain++;
            ideographs += lead >= 0xB0 ? 1 : 0;
            common += lead is >= 0xB0 and <= 0xD7 ? 1 : 0;
        }
        return pairs > 0 && plain * 10 >= pairs * 9 && ideographs > 0 && common * 10 >= ideographs * 6;
    }
}
