using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>The rules that find names which no lexicon knows: rules/suffixes.yaml, rules/words.yaml, rules/titles.yaml, rules/lists.yaml and rules/contexts.yaml.</summary>
internal sealed class NameRules
{
    private static readonly (string Key, SuffixStrictness Strictness)[] _groups =
        [("endings", SuffixStrictness.Plain), ("strict", SuffixStrictness.Strict), ("loose", SuffixStrictness.Loose), ("quoted", SuffixStrictness.Quoted)];

    private const int LongestEnding = 6;
    private readonly TermTrie _suffixes = new();
    private readonly List<List<SuffixRule>> _rules = [];

    private NameRules(YamlSection words, EndingRules endings, TitleRules titles, ListRules lists, ContextRules contexts)
    {
        Protected = new TermSet(words.Texts("protected"));
        Words = new BoundaryWords(new TermSet(words.Texts("boundaries")), new TermSet(words.Texts("conjunctions")), Protected);
        OtherWords = new OtherWords(words.Section("otherWords", "otherWords"), words.Texts("keeps"));
        Leads = new TermSet(words.Texts("leads"));
        Generic = new TermSet(words.Texts("generic"));
        Many = new TermEndings(words.Texts("many"));
        Common = new TermSet(words.Texts("common"));
        Introducing = new TermSet(words.Texts("introducing"));
        OfCounties = new TermSet(words.Texts("ofCounties"));
        Endings = endings;
        Titles = titles;
        Lists = lists;
        Contexts = contexts;
    }

    /// <summary>Words that hold a boundary's characters and are none.</summary>
    public TermSet Protected { get; }

    /// <summary>These, the words that no name reaches over, and those that it reaches over only where its left part is no name of its own.</summary>
    public BoundaryWords Words { get; }

    /// <summary>Words behind a name that make another word of it.</summary>
    public OtherWords OtherWords { get; }

    /// <summary>Words cut off a name's left edge.</summary>
    public TermSet Leads { get; }

    /// <summary>Words that tell the kind of a thing and not which one.</summary>
    public TermSet Generic { get; }

    /// <summary>Words before things that are several of a kind.</summary>
    public TermEndings Many { get; }

    /// <summary>Common words that hide a short name which they run into.</summary>
    public TermSet Common { get; }

    /// <summary>Characters of running text that open no name, before a known name or a word of its kind.</summary>
    public TermSet Introducing { get; }

    /// <summary>What stands behind a county whose name is one character (科技局).</summary>
    public TermSet OfCounties { get; }

    /// <summary>Endings of names that tell more than a type, and the words round them.</summary>
    public EndingRules Endings { get; }

    /// <summary>What the endings of titles tell.</summary>
    public TitleRules Titles { get; }

    /// <summary>What the nouns behind lists tell.</summary>
    public ListRules Lists { get; }

    /// <summary>What the words round a name tell.</summary>
    public ContextRules Contexts { get; }

    /// <summary>Reads the files. Throws <see cref="RuleFileException"/> with file and line where one is wrong.</summary>
    public static NameRules Load(KnowledgeFiles files)
    {
        var words = Parse(files, "rules/words.yaml");
        var suffixes = Parse(files, "rules/suffixes.yaml");
        var endings = new EndingRules(suffixes.Section("kinds", "kinds of endings"), suffixes.Section("round", "words round names"));
        var rules = new NameRules(words, endings, TitleRules.Load(Parse(files, "rules/titles.yaml")), new ListRules(Parse(files, "rules/lists.yaml")), new ContextRules(Parse(files, "rules/contexts.yaml")));
        words.Close();
        foreach (var section in suffixes.Sections("suffixes", "suffix group"))
            rules.AddGroup(section);
        suffixes.Close();
        return rules;
    }

    /// <inheritdoc cref="StepTable.Openings"/>
    public IEnumerable<(char First, char Second)> SuffixOpenings => _suffixes.Openings;

    /// <summary>The rules of the longest ending that starts at <paramref name="start"/>, one a type and strictness; null when none does.</summary>
    public List<SuffixRule>? SuffixesAt(string text, int start, out int length)
        => _suffixes.TryLongest(text, start, out length, out int value) ? _rules[value] : null;

    /// <summary>True where the rules of an ending that starts at <paramref name="from"/> or behind and stops at <paramref name="end"/> meet <paramref name="tells"/>.</summary>
    public bool EndsIn(string text, int from, int end, Predicate<List<SuffixRule>> tells)
    {
        for (int i = Math.Max(0, from); i < end; i++)
        {
            if (SuffixesAt(text, i, out int length) is { } found && i + length == end && tells(found))
                return true;
        }
        return false;
    }

    /// <summary>True where an ending that is no common word, or that of an office, stops at <paramref name="end"/>.</summary>
    public bool EndsInName(string text, int start, int end)
        => EndsIn(text, Math.Max(start, end - LongestEnding), end, static found => found.Exists(static r => r.Strictness == SuffixStrictness.Plain || r is { Label: "Agency", Strictness: SuffixStrictness.Strict }));

    /// <summary>True where the ending of an institution or a company that is no common word stops at <paramref name="end"/>.</summary>
    public bool EndsInPayee(string text, int end)
        => EndsIn(text, end - LongestEnding, end, static found => found.Exists(static r => r is { Strictness: SuffixStrictness.Plain, Label: "Institution" or "Enterprise" }));

    private static YamlSection Parse(KnowledgeFiles files, string name)
        => YamlSection.Parse(files.Describe(name), files.ReadText(name), name);

    private void AddGroup(YamlSection section)
    {
        string label = section.Text("label");
        var notBefore = new TermSet(section.Texts("notBefore"));
        foreach (var (key, strictness) in _groups)
        {
            if (section.Has(key))
                AddRules(section.Texts(key), label, notBefore, strictness);
        }
        section.Close();
    }

    private void AddRules(IReadOnlyList<string> endings, string label, TermSet notBefore, SuffixStrictness strictness)
    {
        foreach (string ending in endings)
        {
            int index = _suffixes.Add(ending, _rules.Count);
            if (index == _rules.Count)
                _rules.Add([]);
            _rules[index].Add(new SuffixRule(label, ending, strictness, notBefore));
        }
    }
}
