using System.Numerics;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>The steps of a trie over code units, in one hash table with open addresses; where only one term goes on, its rest lies in one piece.
/// Small filters over the first two code units turn nearly all places of a text away without a look at the table.</summary>
internal sealed class StepTable
{
    /// <summary>The value of a step at which no term ends.</summary>
    public const int NoValue = -1;

    private const int FewestSteps = 16;
    private const int FewestBits = 512;
    private const int MostBits = 1 << 16;
    private const int BitsAnOpening = 16;

    private const ulong PairMark = 1UL << 63;
    private const ulong UnitMark = 1UL << 62;
    private const int RestHead = 3;

    private readonly List<(char First, char Second)> _openings = [];
    private Step[] _steps = new Step[FewestSteps];
    // Each rest in one piece: its length, the value in two halves, its units. The first unit of all is none, so that no rest stands at 0.
    private char[] _rests = new char[FewestSteps];
    private int _restsEnd = 1;
    // All of the next in one word: it turns most places away from the many small tables.
    private ulong _firstBits;
    private ulong[] _first = new ulong[FewestBits / 64];
    private ulong[] _alone = new ulong[FewestBits / 64];
    private ulong[] _pairs = new ulong[FewestBits / 64];
    private int _shift = 64 - BitOperations.Log2(FewestSteps);
    private int _count;
    private int _nodes;

    /// <summary>The first two code units of every term, NUL for the second of a term of one.</summary>
    public IEnumerable<(char First, char Second)> Openings => _openings;

    /// <summary>Adds a term unless it is there; gives the value that it has then.</summary>
    /// <param name="term">Its code units in the order of the steps; 1 to 65,535.</param>
    /// <param name="value">0 or more.</param>
    public int Add(string term, int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(term.Length, char.MaxValue, nameof(term));
        int given = Insert(term, value);
        if (given == value)
            Note(term[0], term.Length > 1 ? term[1] : '\0');
        return given;
    }

    /// <summary>The longest term that <paramref name="units"/> open with; false when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryLongest<TUnits>(TUnits units, out int length, out int value)
        where TUnits : IUnits, allows ref struct
    {
        (length, value) = (0, NoValue);
        if (units.Length == 0)
            return false;
        char first = units[0];
        char second = units.Length > 1 ? units[1] : '\0';
        return MayStart(first, second) && TryWalk(units, first, second, out length, out value);
    }

    /// <summary>False when no term starts with the two units or is the first alone; true when one may. The second is NUL where the text ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayStart(char first, char second)
    {
        if ((_firstBits >> first & 1) == 0)
            return false;
        ulong[] firsts = _first;
        int at = (first >> 6) & (firsts.Length - 1);
        if ((firsts[at] >> first & 1) == 0)
            return false;
        uint pair = Pair(first, second);
        ulong[] pairs = _pairs;
        return ((pairs[(int)(pair >> 6) & (pairs.Length - 1)] >> (int)pair) & 1) != 0 || IsAlone(first);
    }

    private bool IsAlone(char first) => (_alone[(first >> 6) & (_alone.Length - 1)] >> first & 1) != 0;

    private bool TryWalk<TUnits>(TUnits units, char first, char second, out int length, out int value)
        where TUnits : IUnits, allows ref struct
    {
        (length, value) = (0, NoValue);
        if (IsAlone(first) && Slot(UnitMark | first) is { Next: > 0, Value: var alone })
            (length, value) = (1, alone);
        if (units.Length == 1)
            return length > 0;
        ref readonly var step = ref Slot(PairKey(first, second));
        for (int i = 2; step.Next != 0; i++)
        {
            if (step.Value != NoValue)
                (length, value) = (i, step.Value);
            if (step.Next < 0)
            {
                var rest = RestAt(-step.Next, out int restValue);
                if (GoesOn(units, i, rest))
                    (length, value) = (i + rest.Length, restValue);
                break;
            }
            if (i == units.Length)
                break;
            step = ref Slot(Key(step.Next, units[i]));
        }
        return length > 0;
    }

    private static bool GoesOn<TUnits>(TUnits units, int from, ReadOnlySpan<char> rest)
        where TUnits : IUnits, allows ref struct
    {
        if (units.Length - from < rest.Length)
            return false;
        for (int i = 0; i < rest.Length; i++)
        {
            if (units[from + i] != rest[i])
                return false;
        }
        return true;
    }

    // Lexicons are loaded before anything has been compiled for speed.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Insert(string term, int value)
    {
        int last = term.Length == 1 ? 0 : 1;
        for (ulong key = last == 0 ? UnitMark | term[0] : PairKey(term[0], term[1]); ;)
        {
            ref var step = ref FindOrAdd(key, out bool isNew);
            if (isNew && last + 1 < term.Length)
            {
                step.Next = Keep(term.AsSpan(last + 1), value);
                return value;
            }
            if (last + 1 == term.Length)
                return step.Value == NoValue ? step.Value = value : step.Value;
            if (step.Next < 0)
                step = ref Part(ref step);
            key = Key(step.Next, term[++last]);
        }
    }

    /// <summary>Makes the first unit of what goes on from the step a step of its own, since another term may part there.</summary>
    private ref Step Part(ref Step step)
    {
        var rest = RestAt(-step.Next, out int value);
        ulong key = step.Key;
        int node = step.Next = ++_nodes;
        ref var next = ref FindOrAdd(Key(node, rest[0]), out _);
        if (rest.Length == 1)
            next.Value = value;
        else
            next.Next = Keep(rest[1..], value);
        return ref Slot(key);
    }

    private int Keep(ReadOnlySpan<char> units, int value)
    {
        int at = _restsEnd;
        _restsEnd += RestHead + units.Length;
        char[] rests = _rests;
        if (_restsEnd > rests.Length)
            Array.Resize(ref rests, Math.Max(_restsEnd, 2 * rests.Length));
        (rests[at], rests[at + 1], rests[at + 2]) = ((char)units.Length, (char)value, (char)(value >> 16));
        units.CopyTo(rests.AsSpan(at + RestHead));
        _rests = rests;
        return -at;
    }

    private ReadOnlySpan<char> RestAt(int at, out int value)
    {
        value = _rests[at + 1] | (_rests[at + 2] << 16);
        return _rests.AsSpan(at + RestHead, _rests[at]);
    }

    private ref Step FindOrAdd(ulong key, out bool isNew)
    {
        if ((_count + 1) * 4 > _steps.Length * 3)
            Grow();
        ref var step = ref Slot(key);
        isNew = step.Next == 0;
        if (isNew)
        {
            step = new Step { Key = key, Next = ++_nodes, Value = NoValue };
            _count++;
        }
        return ref step;
    }

    private static ulong Key(int node, char unit) => ((ulong)node << 16) | unit;

    private static ulong PairKey(char first, char second) => PairMark | ((ulong)first << 16) | second;

    private static uint Pair(char first, char second) => ((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> 15;

    private ref Step Slot(ulong key)
    {
        var steps = _steps;
        int at = (int)((key * 0x9E3779B97F4A7C15) >> _shift);
        while (steps[at].Next != 0 && steps[at].Key != key)
            at = (at + 1) & (steps.Length - 1);
        return ref steps[at];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        var old = _steps;
        _steps = new Step[old.Length * 2];
        _shift--;
        foreach (var step in old)
        {
            if (step.Next != 0)
                Slot(step.Key) = step;
        }
    }

    /// <summary>Lets the filters pass a term's first two units, or its only one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Note(char first, char second)
    {
        _openings.Add((first, second));
        if (_openings.Count * BitsAnOpening > _pairs.Length * 64 && _pairs.Length * 64 < MostBits)
        {
            int words = _pairs.Length * 2;
            (_first, _alone, _pairs) = (new ulong[words], new ulong[words], new ulong[words]);
            foreach (var (one, other) in _openings)
                Pass(one, other);
        }
        Pass(first, second);
    }

    private void Pass(char first, char second)
    {
        int at = (first >> 6) & (_first.Length - 1);
        _first[at] |= 1UL << first;
        _firstBits |= 1UL << first;
        if (second == '\0')
        {
            _alone[at] |= 1UL << first;
            return;
        }
        uint pair = Pair(first, second);
        _pairs[(int)(pair >> 6) & (_pairs.Length - 1)] |= 1UL << (int)pair;
    }

    /// <summary>One step of the trie.</summary>
    private struct Step
    {
        /// <summary>Where it starts and the code unit; the first two units, or the only one, for the first step of a term.</summary>
        public ulong Key;

        /// <summary>Where it leads; 0 for a step that is not there, negative where a single term goes on.</summary>
        public int Next;

        /// <summary>The value of the term that ends there, else <see cref="NoValue"/>.</summary>
        public int Value;
    }
}
