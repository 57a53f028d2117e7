using System.Runtime.InteropServices;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving.Merging;

/// <summary>Which names of one label may be a longer form of which others: what <see cref="LongerFormMatcher"/> then looks at closely.
/// Found by the ends of names, so that a document with many names does not compare each with each.</summary>
internal sealed class NameExtensions
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byKey;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byName;
    // The last name with these first and last two units, and from each name the one before it that is like it.
    private readonly Dictionary<ulong, int> _byEnds = [];
    private readonly int[] _alike;
    private const int Shortest = LongerFormMatcher.ShortestKey;
    private const int LongestPlace = 8;
    private const int Buckets = 1024;

    // The first two units and the length of every key: most endings and openings of names are none, and need not be looked up.
    private readonly ulong[] _openings = new ulong[Buckets / 64];
    private ulong _lengths;
    private readonly List<int>?[] _longer;
    private readonly List<int>?[] _shorter;

    private readonly LongerFormMatcher _matcher;

    /// <summary>Takes the names of one label, each key once.</summary>
    /// <param name="names">In the order in which answers are given.</param>
    /// <param name="matcher">The exact test, asked of likely pairs only.</param>
    public NameExtensions(List<NameCandidate> names, LongerFormMatcher matcher)
    {
        _matcher = matcher;
        _alike = new int[names.Count];
        _longer = new List<int>?[names.Count];
        _shorter = new List<int>?[names.Count];
        var byKey = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        // Whole names are asked for only where one has marks inside.
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        bool isMarked = names.Exists(static n => n.Name.AsSpan().ContainsAny('“', '（', '('));
        for (int i = 0; i < names.Count; i++)
        {
            string key = names[i].Key.Key;
            byKey[key] = i;
            if (key.Length < Shortest)
                continue;
            _openings[Bucket(key[0], key[1]) >> 6] |= 1UL << Bucket(key[0], key[1]);
            _lengths |= LengthBit(key.Length);
            if (isMarked)
                byName[names[i].Name] = i;
            if (!matcher.IsAbbreviated(names[i]) && !LongerFormMatcher.IsGroup(names[i]) && !LongerFormMatcher.IsDated(names[i]))
                continue;
            ref int last = ref CollectionsMarshal.GetValueRefOrAddDefault(_byEnds, Ends(key, 0), out bool isKnown);
            (_alike[i], last) = (isKnown ? last : -1, i);
        }
        (_byKey, _byName) = (byKey.GetAlternateLookup<ReadOnlySpan<char>>(), byName.GetAlternateLookup<ReadOnlySpan<char>>());
        var likely = new List<int>();
        for (int i = 0; i < names.Count; i++)
        {
            likely.Clear();
            Collect(names[i], likely);
            likely.Sort();
            int before = -1;
            foreach (int other in likely)
            {
                if (other != before && other != i && matcher.Extends(names[i], names[other]))
                {
                    (_shorter[i] ??= []).Add(other);
                    (_longer[other] ??= []).Add(i);
                }
                before = other;
            }
        }
    }

    /// <summary>The longer forms of the name at <paramref name="index"/>, in order, as indexes.</summary>
    public IReadOnlyList<int> LongerThan(int index) => _longer[index] ?? [];

    /// <summary>Those of <see cref="LongerThan"/> that have no longer form among them: of 济南市…试验区 and 山东省济南市…试验区 the second.</summary>
    public IReadOnlyList<int> LongestOf(int index)
    {
        var longer = LongerThan(index);
        return longer.Count < 2 ? longer : [.. longer.Where(one => !longer.Any(other => LongerThan(one).Contains(other)))];
    }

    /// <summary>The names that the one at <paramref name="index"/> is a longer form of, in order, as indexes.</summary>
    public IReadOnlyList<int> ShorterThan(int index) => _shorter[index] ?? [];

    private void Collect(NameCandidate name, List<int> likely)
    {
        string key = name.Key.Key;
        Endings(key, likely);
        if (name.Label == "Policy")
        {
            string core = NameKey.Of(TitleRules.Core(name.Name));
            Endings(core, likely);
            ShortPlaces(core, likely);
            for (int length = Shortest; length < key.Length; length++)
            {
                if ((_lengths & LengthBit(length)) != 0)
                    Add(_byKey.TryGetValue(key.AsSpan(0, length), out int opening), opening, likely);
            }
        }
        if (name.Label == "Enterprise")
        {
            key = _matcher.Companies.Without(key);
            Endings(key, likely);
            if (key.Length < name.Key.Key.Length && _matcher.KnownCompany(key) is { } known)
                Add(_byKey.TryGetValue(NameKey.Of(known), out int company), company, likely);
            foreach (string bank in _matcher.Companies.OfBank(key))
                Endings(bank, likely);
        }
        for (int at = 0; at + Shortest + 2 <= key.Length && _byEnds.Count > 0; at++)
        {
            if (!MayOpen(key, at) || !_byEnds.TryGetValue(Ends(key, at), out int last))
                continue;
            for (int alike = last; alike >= 0; alike = _alike[alike])
                likely.Add(alike);
        }
        ShortPlaces(key, likely);
        if (name.Label == "Park" && _matcher.ZoneOf(key) is { } zone)
            Add(_byKey.TryGetValue(zone, out int kind), kind, likely);
        if (name.Label == "Park" && name.Name.IndexOfAny(['（', '(']) is > 0 and var bracket)
            Add(_byName.TryGetValue(name.Name.AsSpan(0, bracket), out int whole), whole, likely);
        int open = name.Name.IndexOf('“', StringComparison.Ordinal);
        for (int close = open < 0 ? -1 : name.Name.IndexOf('”', open); close > 0; close = name.Name.IndexOf('”', close + 1))
            Add(_byName.TryGetValue(name.Name.AsSpan(open + 1, close - open - 1), out int quoted), quoted, likely);
    }

    /// <summary>The two units at <paramref name="at"/> and the last two.</summary>
    private static ulong Ends(string key, int at) => ((ulong)key[at] << 48) | ((ulong)key[at + 1] << 32) | ((ulong)key[^2] << 16) | key[^1];

    private void Endings(string key, List<int> likely)
    {
        for (int at = 0; at + Shortest <= key.Length; at++)
        {
            if (MayOpen(key, at) && (_lengths & LengthBit(key.Length - at)) != 0)
                Add(_byKey.TryGetValue(key.AsSpan(at), out int ending), ending, likely);
        }
    }

    /// <summary>False where no name starts as the units at <paramref name="at"/> do.</summary>
    private bool MayOpen(string key, int at) => (_openings[Bucket(key[at], key[at + 1]) >> 6] >> Bucket(key[at], key[at + 1]) & 1) != 0;

    private static int Bucket(char first, char second) => (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> 16) & (Buckets - 1);

    /// <summary>All long names share one bit.</summary>
    private static ulong LengthBit(int length) => 1UL << Math.Min(length, 63);

    /// <summary>The names that write the place at the head without its level (闵行 for 闵行区).</summary>
    private void ShortPlaces(string key, List<int> likely)
    {
        for (int at = 2; at < Math.Min(LongestPlace, key.Length - Shortest); at++)
        {
            if (key[at] is '省' or '市' or '区' or '县')
                Add(_byKey.TryGetValue(string.Concat(key.AsSpan(0, at), key.AsSpan(at + 1)), out int shortened), shortened, likely);
        }
    }

    private static void Add(bool found, int index, List<int> likely)
    {
        if (found)
            likely.Add(index);
    }
}
