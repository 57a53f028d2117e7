using System.Buffers;
using System.Globalization;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving;

/// <summary>Words that point back to a thing named before: a pointer and a noun (该基金), or one word for several bodies (双方).</summary>
internal sealed class AnaphorRules
{
    private readonly TermTrie _nouns = new();
    private readonly List<List<string>> _labels = [];
    private readonly TermTrie _together = new();
    private readonly TermTrie _inside = new();
    private readonly List<string> _words = [];
    private readonly TermSet _all;
    private readonly SearchValues<char> _heads;
    private readonly List<List<string>> _insideLabels = [];
    private readonly TermTrie _own = new();
    private readonly List<List<string>> _ownLevels = [];

    /// <summary>Takes the keys pointers, pointed and together of rules/frames.yaml.</summary>
    public AnaphorRules(YamlSection section)
    {
        Pointers = new TermSet(section.Texts("pointers"));
        ReadTogether(section.Section("together", "together"));
        Onward = new TermSet(section.Texts("onward"));
        Dealt = new TermSet(section.Texts("dealt"));
        Lately = new TermEndings(section.Texts("lately"));
        Toward = new TermEndings(section.Texts("toward"));
        Works = new TermSet(section.Texts("works"));
        Latter = new TermSet(section.Texts("latter"));
        Former = new TermSet(section.Texts("former"));
        Here = new TermSet(section.Texts("here"));
        var inside = section.Section("inside", "inside");
        _words.AddRange(inside.Keys.ToList().SelectMany(inside.Texts));
        Read(inside, _inside, _insideLabels);
        var own = section.Section("own", "own");
        _words.AddRange(own.Keys.ToList().SelectMany(own.Texts));
        Read(own, _own, _ownLevels);
        var pointed = section.Section("pointed", "pointed");
        _words.AddRange(pointed.Keys.ToList().SelectMany(pointed.Texts));
        Read(pointed, _nouns, _labels);
        _all = TermSet.AllOf(Pointers, Latter, Former, new TermSet(_words), new TermSet(["那里", "这里", "后两", "前两"]));
        var heads = _all.Openings.Select(static opening => opening.First).ToHashSet();
        _heads = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit).Where(unit => heads.Contains(TextFolding.Fold(unit)))]);
    }

    /// <summary>The first place from <paramref name="start"/> on whose unit may open a word that can point back; <paramref name="limit"/> where none does before it.</summary>
    public int NextAt(string text, int start, int limit)
        => text.AsSpan(start, limit - start).IndexOfAny(_heads) is >= 0 and var step ? start + step : limit;

    /// <summary>False where no word starts that can point back.</summary>
    public bool MayPoint(string text, int start) => _all.LongestAt(text, start) > 0;

    /// <summary>该, 这家 …</summary>
    public TermSet Pointers { get; }

    /// <summary>前者.</summary>
    public TermSet Former { get; }

    /// <summary>What is done in a place that 在此 stands for (在此设厂).</summary>
    public TermSet Here { get; }

    /// <summary>后者.</summary>
    public TermSet Latter { get; }

    /// <summary>What stands before a noun that ends its clause without a pointer (加入联盟).</summary>
    public TermEndings Toward { get; }

    /// <summary>The work on such a noun (支持中心建设).</summary>
    public TermSet Works { get; }

    /// <summary>What follows a noun that stands without a pointer (由, 以).</summary>
    public TermSet Onward { get; }

    /// <summary>Words of time before a bare noun that opens a clause (目前联盟已…).</summary>
    public TermEndings Lately { get; }

    /// <summary>What is done with a bare noun behind 将 (将联盟列入…).</summary>
    public TermSet Dealt { get; }

    /// <summary>双方, 三部门 …: how many bodies the longest word at <paramref name="start"/> stands for, 0 when none starts there.</summary>
    public int TogetherAt(string text, int start, out int length)
        => _together.TryLongest(text, start, out length, out int count) ? count : 0;

    /// <summary>The longest noun at <paramref name="start"/> with the labels of the things that it may stand for; null when there is none.</summary>
    public IReadOnlyList<string>? LabelsAt(string text, int start, out int length)
        => _nouns.TryLongest(text, start, out length, out int value) ? _labels[value] : null;

    /// <summary>As <see cref="LabelsAt"/>, for words that need no pointer (园区内).</summary>
    public IReadOnlyList<string>? InsideAt(string text, int start, out int length)
        => _inside.TryLongest(text, start, out length, out int value) ? _insideLabels[value] : null;

    /// <summary>我市: the level of the document's own place that the word means (City, Province, District); null where none starts.</summary>
    public string? OwnAt(string text, int start, out int length)
        => _own.TryLongest(text, start, out length, out int value) ? _ownLevels[value][0] : null;

    /// <summary>True where a body speaks of itself (我校, 本会).</summary>
    public bool SpeaksOfItself(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '我' or '本' && OwnAt(text, i, out _) == "Body")
                return true;
        }
        return false;
    }

    private void ReadTogether(YamlSection section)
    {
        foreach (string count in section.Keys.ToList())
        {
            if (!int.TryParse(count, CultureInfo.InvariantCulture, out int bodies) || bodies < 2)
                throw section.Wrong(count, "must be a number of bodies, 2 or more");
            foreach (string word in section.Texts(count))
            {
                _together.Add(word, bodies);
                _words.Add(word);
            }
        }
        section.Close();
    }

    private static void Read(YamlSection section, TermTrie words, List<List<string>> labels)
    {
        foreach (string label in section.Keys.ToList())
        {
            foreach (string word in section.Texts(label))
            {
                int index = words.Add(word, labels.Count);
                if (index == labels.Count)
                    labels.Add([]);
                labels[index].Add(label);
            }
        }
    }
}
