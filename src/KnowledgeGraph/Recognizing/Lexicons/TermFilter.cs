namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>Tells from three code units that no term of a large set starts with them, by one bit for each way in which a term starts: a walk through a large
/// table costs far more than that bit. One place of ten that no term starts at is let through.</summary>
internal sealed class TermFilter
{
    private const int Bits = 20;
    private readonly ulong[] _bits = new ulong[1 << (Bits - 6)];

    /// <summary>Takes a term, folded as the text will be.</summary>
    public void Add(string term)
    {
        uint bit = Bit(term[0], term.Length > 1 ? term[1] : '\0', term.Length > 2 ? term[2] : '\0');
        _bits[bit >> 6] |= 1UL << (int)bit;
    }

    /// <summary>False when no term starts with the units; true when one may. Units behind the end of the text are NUL.</summary>
    public bool MayStart(char first, char second, char third)
        => Has(Bit(first, second, third)) || Has(Bit(first, second, '\0')) || Has(Bit(first, '\0', '\0'));

    private bool Has(uint bit) => (_bits[bit >> 6] >> (int)bit & 1) != 0;

    private static uint Bit(char first, char second, char third)
        => ((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u) ^ (third * 0xC2B2AE3Du)) >> (32 - Bits);
}
