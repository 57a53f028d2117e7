using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>The bodies of local government by every form that follows a place: 科学技术委员会, 科委, 政府 …</summary>
internal sealed class LocalBodyLexicon
{
    /// <summary>The file it reads.</summary>
    public const string FileName = "names/bodies.tsv";

    private readonly TermTrie _trie = new();
    private readonly List<List<LocalBody>> _bodies = [];

    private LocalBodyLexicon()
    {
    }

    /// <summary>Reads names/bodies.tsv. Throws <see cref="RuleFileException"/> with the line where a row is wrong.</summary>
    public static LocalBodyLexicon Load(KnowledgeFiles files)
    {
        var lexicon = new LocalBodyLexicon();
        foreach (var row in TsvTable.Read(files, FileName, "level", "name", "aliases", "type", "pattern"))
        {
            if (row["name"].Length == 0 || row["type"].Length == 0)
                throw new RuleFileException(files.Describe(FileName), row.Line, "needs a name and a type.");
            var body = new LocalBody(row["type"], row["pattern"].Length > 0 ? row["pattern"] : row["name"], TsvTable.List(row["level"]));
            lexicon.AddForm(row["name"], body);
            foreach (string alias in TsvTable.List(row["aliases"]))
                lexicon.AddForm(alias.TrimStart('?'), body);
        }
        return lexicon;
    }

    /// <summary>The longest form at <paramref name="start"/> that a place of <paramref name="level"/> has (any level when it is empty); null when there is none.</summary>
    public LocalBody? LongestAt(string text, int start, string level, out int length)
    {
        if (!_trie.TryLongest(text, start, out length, out int value))
            return null;
        var bodies = _bodies[value];
        return bodies.FirstOrDefault(b => level.Length == 0 || b.Levels.Contains(level, StringComparer.Ordinal)) ?? bodies[0];
    }

    private void AddForm(string text, LocalBody body)
    {
        int index = _trie.Add(text, _bodies.Count);
        if (index == _bodies.Count)
            _bodies.Add([]);
        _bodies[index].Add(body);
    }
}
