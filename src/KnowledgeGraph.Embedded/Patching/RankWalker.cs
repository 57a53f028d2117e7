using System.Numerics;

namespace KnowledgeGraph.Embedded.Patching;

/// <summary>Counts the bits before a row, for rows that are asked in ascending order.</summary>
internal ref struct RankWalker
{
    private readonly ReadOnlySpan<ulong> _words;
    private int _word;
    private int _before;

    public RankWalker(ReadOnlySpan<ulong> words) => _words = words;

    public int To(int row)
    {
        for (; _word < row >> 6 && _word < _words.Length; _word++)
            _before += BitOperations.PopCount(_words[_word]);
        return _word < _words.Length ? _before + BitOperations.PopCount(_words[_word] & ((1UL << (row & 63)) - 1)) : _before;
    }
}
