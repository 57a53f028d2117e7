using System.Runtime.CompilerServices;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>All names of the files under names/ (bodies.tsv apart, see <see cref="LocalBodyLexicon"/>), by every form they are written in.</summary>
internal sealed class NameLexicon
{
    private const string Merged = "merged:";
    private static readonly string[] _flags = ["local", "shared", "weak", "background", "each"];

    private readonly TermTrie _trie = new();
    private readonly TermFilter _filter = new();
    private readonly List<NameForms> _forms = [];
    // How forms of Latin letters alone are written, by the number of their forms.
    private readonly Dictionary<int, List<string>> _latin = [];
    private readonly Dictionary<(string Label, string Name), NameEntry> _byName = new(LabelledNameComparer.Instance);

    private NameLexicon()
    {
    }

    /// <summary>Reads every names/*.tsv. Throws <see cref="RuleFileException"/> with file and line where a row is wrong.</summary>
    public static NameLexicon Load(KnowledgeFiles files)
    {
        var lexicon = new NameLexicon();
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in files.List("names/").Where(n => n.EndsWith(".tsv", StringComparison.Ordinal) && n != LocalBodyLexicon.FileName))
        {
            foreach (var row in TsvTable.Read(files, name, "type", "name", "aliases"))
                lexicon.Add(ToEntry(files, name, row, shared));
        }
        return lexicon;
    }

    /// <inheritdoc cref="TermFilter.MayStart"/>
    public bool MayStart(char first, char second, char third) => _filter.MayStart(first, second, third);

    /// <summary>The entry with this label and official name, or null.</summary>
    public NameEntry? Find(string label, string name) => _byName.GetValueOrDefault((label, name));

    /// <summary>The longest form at <paramref name="start"/>; null when none starts there.</summary>
    public NameForms? LongestAt(string text, int start, out int length)
        => LongestAt(text, start, text.Length, out length);

    /// <summary>The longest form at <paramref name="start"/> that ends at <paramref name="limit"/> or before; null when there is none.</summary>
    public NameForms? LongestAt(string text, int start, int limit, out int length)
    {
        if (_trie.TryLongest(text, start, limit, out length, out int value) && !CutsWord(text, start, start + length) && (!char.IsAsciiLetter(text[start]) || IsWritten(text, start, start + length, value)))
            return _forms[value];
        length = 0;
        return null;
    }

    /// <summary>True for IC in iCloud: Latin letters are found as whole words only.</summary>
    private static bool CutsWord(string text, int start, int end)
        => (char.IsAsciiLetter(text[start]) && start > 0 && char.IsAsciiLetter(text[start - 1]))
            || (char.IsAsciiLetter(text[end - 1]) && end < text.Length && char.IsAsciiLetter(text[end]));

    /// <summary>False for who and Wind speed: a name of Latin letters alone is written as it is known, or all in capitals, and is no word of a foreign phrase.</summary>
    private bool IsWritten(string text, int start, int end, int form)
    {
        if (!_latin.TryGetValue(form, out var spellings))
            return true;
        var span = text.AsSpan(start, end - start);
        bool isWritten = !span.ContainsAnyInRange('a', 'z');
        foreach (string spelling in spellings)
            isWritten |= span.SequenceEqual(spelling);
        return isWritten && !(start > 1 && text[start - 1] == ' ' && char.IsAsciiLetter(text[start - 2])) && !(end + 1 < text.Length && text[end] == ' ' && char.IsAsciiLetter(text[end + 1]));
    }

    /// <summary>What <paramref name="form"/> as a whole can stand for; empty when it is no known form.</summary>
    public IReadOnlyList<NameForm> Of(ReadOnlySpan<char> form) => _trie.TryGet(form, out int value) ? _forms[value] : [];

    // Run once for each of tens of thousands of rows before anything has been compiled for speed.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static NameEntry ToEntry(KnowledgeFiles files, string file, TsvRow row, HashSet<string> shared)
    {
        string label = Shared(row["type"], shared), name = row["name"];
        if (label.Length == 0 || name.Length == 0)
            throw new RuleFileException(files.Describe(file), row.Line, "needs a type and a name.");
        string[] flags = TsvTable.List(row["flags"]);
        if (Array.Find(flags, static f => !_flags.Contains(f, StringComparer.Ordinal) && !f.StartsWith(Merged, StringComparison.Ordinal)) is { } wrong)
            throw new RuleFileException(files.Describe(file), row.Line, $"'{wrong}' is no flag; those are {string.Join(", ", _flags)} and {Merged}PLACE.");
        string[] aliases = TsvTable.List(row["aliases"]), former = TsvTable.List(row["former"]);
        if (former.Length > 0)
            aliases = [.. aliases, .. former];
        return new NameEntry(label, name, Sure(aliases), Weak(aliases), Shared(row["in"], shared), Array.IndexOf(flags, "local") >= 0)
        {
            IsBackground = Array.IndexOf(flags, "background") >= 0,
            IsWeak = Array.IndexOf(flags, "weak") >= 0,
            IsOfEachPlace = Array.IndexOf(flags, "each") >= 0,
        };
    }

    /// <summary>One text for all rows that say the same: labels and places are few.</summary>
    private static string Shared(string text, HashSet<string> shared)
        => shared.Add(text) || !shared.TryGetValue(text, out string? known) ? text : known;

    private static string[] Sure(string[] aliases)
        => Array.Exists(aliases, static alias => alias[0] == '?') || aliases.Length > 1 ? [.. aliases.Where(static alias => alias[0] != '?').Distinct(StringComparer.Ordinal)] : aliases;

    private static string[] Weak(string[] aliases)
        => Array.Exists(aliases, static alias => alias[0] == '?') ? [.. aliases.Where(static alias => alias[0] == '?' && alias.Length > 1).Select(static alias => alias[1..]).Distinct(StringComparer.Ordinal)] : [];

    private void Add(NameEntry entry)
    {
        _byName.TryAdd((entry.Label, entry.Name), entry);
        AddForm(entry.Name, new NameForm(entry, entry.IsWeak ? NameStrength.Weak : NameStrength.Full));
        foreach (string alias in entry.Aliases)
        {
            AddForm(alias, new NameForm(entry, NameStrength.Short));
            if (entry.Label == "Park" && WithCity(alias, entry.Place) is { } spelled)
                AddForm(spelled, new NameForm(entry, NameStrength.Short));
        }
        foreach (string alias in entry.WeakAliases)
            AddForm(alias, new NameForm(entry, NameStrength.Weak));
    }

    /// <summary>成都市高新区 for 成都高新区: a zone behind its city's full name; null for other names.</summary>
    private static string? WithCity(string alias, string place)
    {
        int city = place.Length > 2 && place[^1] == '市' && alias.Length > 3 && alias[^1] == '区' ? alias.Length - 3 : 0;
        return city > 1 && alias.AsSpan(city) is "高新区" or "经开区" or "开发区" && place.AsSpan(0, place.Length - 1).EndsWith(alias.AsSpan(0, city)) ? string.Concat(alias.AsSpan(0, city), "市", alias.AsSpan(city)) : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddForm(string text, NameForm form)
    {
        int index = _trie.Add(text, _forms.Count);
        if (index == _forms.Count)
        {
            _forms.Add([]);
            _filter.Add(TextFolding.Fold(text));
        }
        _forms[index].Add(form);
        if (text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return;
        if (!_latin.TryGetValue(index, out var spellings))
            _latin.Add(index, spellings = []);
        spellings.Add(text);
    }
}
