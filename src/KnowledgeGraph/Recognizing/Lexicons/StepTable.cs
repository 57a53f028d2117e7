using System.Numerics;

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

    private readonly List<(char First, char Second)> _openings = [];
    private Step[] _steps = new Step[FewestSteps];
    private Rest[] _rests = new Rest[FewestSteps];
    private ulong[] _first = new ulong[FewestBits / 64];
    private ulong[] _alone = new ulong[FewestBits / 64];
    private ulong[] _pairs = new ulong[FewestBits / 64];
    private int _shift = 64 - BitOperations.Log2(FewestSteps);
    private int _count;
    private int _nodes;
    private int _restCount;

    /// <summary>The first two code units of every term, NUL for the second of a term of one.</summary>
    public IEnumerable<(char First, char Second)> Openings => _openings;

    /// <summary>Adds a term unless it is there; gives the value that it has then.</summary>
    /// <param name="term">Its code units in the order of the steps; at least one.</param>
    /// <param name="value">0 or more.</param>
    public int Add(string term, int value)
    {
        int given = Insert(term, value);
        if (given == value)
            Note(term[0], term.Length > 1 ? term[1] : '\0');
        return given;
    }

    /// <summary>False when no term starts with the two units or is the first alone; true when one may. The second is NUL where the text ends.</summary>
    public bool MayStart(char first, char second)
    {
        ulong[] firsts = _first;
        int at = (first >> 6) & (firsts.Length - 1);
        if ((firsts[at] >> first & 1) == 0)
            return false;
        uint pair = Pair(first, second);
        ulong[] pairs = _pairs;
        return ((pairs[(int)(pair >> 6) & (pairs.Length - 1)] >> (int)pair) & 1) != 0 || (_alone[at] >> first & 1) != 0;
    }

    /// <summary>The step from <paramref name="node"/> (0 is the start) by <paramref name="unit"/>; its <see cref="Step.Next"/> is 0 when there is none.</summary>
    public ref readonly Step Find(int node, char unit) => ref Slot(Key(node, unit));

    /// <summary>What goes on from a step whose <see cref="Step.Next"/> is negative.</summary>
    public ref readonly Rest RestOf(in Step step) => ref _rests[-step.Next - 1];

    private int Insert(string term, int value)
    {
        int node = 0;
        for (int i = 0; ; i++)
        {
            ref var step = ref FindOrAdd(node, term[i], out bool isNew);
            if (isNew && i + 1 < term.Length)
            {
                step.Next = Keep(term, i + 1, value);
                return value;
            }
            if (step.Next < 0 && i + 1 < term.Length)
                step = ref Part(ref step);
            if (i + 1 == term.Length)
                return step.Value == NoValue ? step.Value = value : step.Value;
            node = step.Next;
        }
    }

    /// <summary>Makes the first unit of what goes on from the step a step of its own, since another term may part there.</summary>
    private ref Step Part(ref Step step)
    {
        var rest = RestOf(step);
        ulong key = step.Key;
        int node = step.Next = ++_nodes;
        ref var next = ref FindOrAdd(node, rest.Term[rest.Start], out _);
        if (rest.Start + 1 == rest.Term.Length)
            next.Value = rest.Value;
        else
            next.Next = Keep(rest.Term, rest.Start + 1, rest.Value);
        return ref Slot(key);
    }

    private int Keep(string term, int start, int value)
    {
        if (_restCount == _rests.Length)
            Array.Resize(ref _rests, _restCount * 2);
        _rests[_restCount] = new Rest(term, start, value);
        return -++_restCount;
    }

    private ref Step FindOrAdd(int node, char unit, out bool isNew)
    {
        if ((_count + 1) * 4 > _steps.Length * 3)
            Grow();
        ulong key = Key(node, unit);
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

    private static uint Pair(char first, char second) => ((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> 15;

    private ref Step Slot(ulong key)
    {
        var steps = _steps;
        int at = (int)((key * 0x9E3779B97F4A7C15) >> _shift);
        while (steps[at].Next != 0 && steps[at].Key != key)
            at = (at + 1) & (steps.Length - 1);
        return ref steps[at];
    }

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
        if (second == '\0')
        {
            _alone[at] |= 1UL << first;
            return;
        }
        uint pair = Pair(first, second);
        _pairs[(int)(pair >> 6) & (_pairs.Length - 1)] |= 1UL << (int)pair;
    }

    /// <summary>One step of the trie.</summary>
    public struct Step
    {
        /// <summary>Where it starts, and the code unit.</summary>
        public ulong Key;

        /// <summary>Where it leads; 0 for a step that is not there, negative where a single term goes on.</summary>
        public int Next;

        /// <summary>The value of the term that ends there, else <see cref="NoValue"/>.</summary>
        public int Value;
    }

    /// <summary>What of a term goes on where no other term does: its code units from <paramref name="Start"/> on; at least one.</summary>
    /// <param name="Term">The whole term.</param>
    /// <param name="Start">Where the rest starts.</param>
    /// <param name="Value">The term's value.</param>
    public readonly record struct Rest(string Term, int Start, int Value)
    {
        /// <summary>Its code units.</summary>
        public ReadOnlySpan<char> Units => Term.AsSpan(Start);
    }
}
