using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>Which of several kinds of terms may start with two code units: one or two small reads tell which sets need not be asked at a place.</summary>
/// <param name="pairBits">Room for pairs: with a few bits more than the pairs need, few of them meet.</param>
internal sealed class OpeningMasks(int pairBits)
{
    private const int UnitBits = 12;
    private readonly ushort[] _pairs = new ushort[1 << pairBits];
    private readonly ushort[] _alone = new ushort[1 << UnitBits];

    /// <summary>Takes the openings of the terms of a kind; the second unit is NUL for a term of one unit.</summary>
    public void Add(ushort kind, IEnumerable<(char First, char Second)> openings)
    {
        foreach (var (first, second) in openings)
        {
            if (second == '\0')
                _alone[Unit(first)] |= kind;
            else
                _pairs[Pair(first, second)] |= kind;
        }
    }

    /// <summary>The kinds that may start with the two folded units; the second is NUL where the text ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort At(char first, char second) => (ushort)(_alone[Unit(first)] | _pairs[Pair(first, second)]);

    private static int Unit(char unit) => unit & ((1 << UnitBits) - 1);

    private int Pair(char first, char second) => (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> (32 - pairBits));
}
