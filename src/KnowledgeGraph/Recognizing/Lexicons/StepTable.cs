using System.Numerics;

namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>The steps of a trie over code units, in one hash table with open addresses: a step and its value lie side by side in memory,
/// and a small filter over the first code units turns most places of a text away without a look at the table.</summary>
internal sealed class StepTable
{
    /// <summary>The value of a step at which no term ends.</summary>
    public const int NoValue = -1;

    private const int FewestSteps = 16;
    private const int FewestFirst = 512;
    private const int MostFirst = 1 << 16;

    private Step[] _steps = new Step[FewestSteps];
    private ulong[] _first = new ulong[FewestFirst / 64];
    private int _shift = 64 - BitOperations.Log2(FewestSteps);
    private int _count;

    /// <summary>False when no term starts with <paramref name="unit"/>; true when one may.</summary>
    public bool MayStart(char unit)
    {
        ulong[] first = _first;
        return (first[(unit >> 6) & (first.Length - 1)] >> unit & 1) != 0;
    }

    /// <summary>The step from <paramref name="node"/> (0 is the start) by <paramref name="unit"/>; its <see cref="Step.Next"/> is 0 when there is none.</summary>
    public ref readonly Step Find(int node, char unit) => ref Slot(Key(node, unit));

    /// <summary>As <see cref="Find"/>, made when it is not there; good until the next step is made.</summary>
    public ref Step FindOrAdd(int node, char unit)
    {
        if ((_count + 1) * 2 > _steps.Length)
            Grow();
        ulong key = Key(node, unit);
        ref var step = ref Slot(key);
        if (step.Next != 0)
            return ref step;
        step = new Step { Key = key, Next = ++_count, Value = NoValue };
        if (node == 0)
            NoteFirst(unit);
        return ref step;
    }

    private static ulong Key(int node, char unit) => ((ulong)node << 16) | unit;

    private ref Step Slot(ulong key)
    {
        var steps = _steps;
        int at = (int)((key * 0x9E3779B97F4A7C15) >> _shift);
        while (steps[at].Next != 0 && steps[at].Key != key)
            at = (at + 1) & (steps.Length - 1);
        return ref steps[at];
    }

    private void NoteFirst(char unit) => _first[(unit >> 6) & (_first.Length - 1)] |= 1UL << unit;

    private void Grow()
    {
        var old = _steps;
        _steps = new Step[old.Length * 2];
        _shift--;
        _first = new ulong[Math.Clamp(_steps.Length * 4, FewestFirst, MostFirst) / 64];
        foreach (var step in old)
        {
            if (step.Next == 0)
                continue;
            Slot(step.Key) = step;
            if (step.Key <= char.MaxValue)
                NoteFirst((char)step.Key);
        }
    }

    /// <summary>One step of the trie.</summary>
    public struct Step
    {
        /// <summary>Where it starts, and the code unit.</summary>
        public ulong Key;

        /// <summary>Where it leads; 0 for a step that is not there.</summary>
        public int Next;

        /// <summary>The value of the term that ends there, else <see cref="NoValue"/>.</summary>
        public int Value;
    }
}
