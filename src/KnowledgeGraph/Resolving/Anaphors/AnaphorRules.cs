using System.Buffers;
using System.Globalization;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>Words that point back to a thing named before: a pointer and a noun (该基金), or one word for several bodies (双方); the key anaphors of rules/resolving.yaml.</summary>
internal sealed class AnaphorRules
{
    /// <summary>What <see cref="OwnAt"/> tells of a word for the body that speaks.</summary>
    public const string Body = "Body";

    private readonly LabelledWords _own;
    private readonly LabelledWords _pointed;
    private readonly LabelledWords _inside;
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);
    private readonly TermTrie _together = new();
    private readonly TermSet _all;
    private readonly SearchValues<char> _heads;

    /// <summary>Reads the section to its end.</summary>
    public AnaphorRules(YamlSection section)
    {
        _own = new LabelledWords(section.Section("own", "own"));
        Pointers = new TermSet(section.Texts("pointers"));
        _pointed = new LabelledWords(section.Section("pointed", "pointed"));
        Measures = new TermSet(section.Texts("measures"));
        Untold = new TermSet(section.Texts("untold"));
        ReadKinds(section.Section("kinds", "kinds"));
        Schools = new TermEndings(section.Texts("schools"));
        NoCompanies = new TermSet(section.Texts("noCompanies"));
        Forms = new TermEndings(section.Texts("forms"));
        There = new TermSet(section.Texts("there"));
        Here = new TermSet(section.Texts("here"));
        _inside = new LabelledWords(section.Section("inside", "inside"));
        Latter = new TermSet(section.Texts("latter"));
        Former = new TermSet(section.Texts("former"));
        LatterTwo = new TermSet(section.Texts("latterTwo"));
        FormerTwo = new TermSet(section.Texts("formerTwo"));
        Onward = new TermSet(section.Texts("onward"));
        Lately = new TermEndings(section.Texts("lately"));
        Dealt = new TermSet(section.Texts("dealt"));
        Toward = new TermEndings(section.Texts("toward"));
        Settling = new TermEndings(section.Texts("settling"));
        Works = new TermSet(section.Texts("works"));
        var together = ReadTogether(section.Section("together", "together"));
        section.Close();
        _all = TermSet.AllOf(Pointers, There, Latter, Former, LatterTwo, FormerTwo, new TermSet(together.Concat(_inside.Words).Concat(_own.Words).Concat(_pointed.Words)));
        var heads = _all.Openings.Select(static opening => opening.First).ToHashSet();
        _heads = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit).Where(unit => heads.Contains(TextFolding.Fold(unit)))]);
    }

    /// <summary>该, 这家 …</summary>
    public TermSet Pointers { get; }

    /// <summary>What stands between a number and a noun (这2个科技园).</summary>
    public TermSet Measures { get; }

    /// <summary>Nouns that do not tell which of their type (公司).</summary>
    public TermSet Untold { get; }

    /// <summary>What the names of schools end in.</summary>
    public TermEndings Schools { get; }

    /// <summary>What the name of a company holds that is not called 公司.</summary>
    public TermSet NoCompanies { get; }

    /// <summary>Words for the form of a company.</summary>
    public TermEndings Forms { get; }

    /// <summary>那里.</summary>
    public TermSet There { get; }

    /// <summary>What is done in a place that 在此 stands for (在此设厂).</summary>
    public TermSet Here { get; }

    /// <summary>后者.</summary>
    public TermSet Latter { get; }

    /// <summary>前者.</summary>
    public TermSet Former { get; }

    /// <summary>后两者.</summary>
    public TermSet LatterTwo { get; }

    /// <summary>前两者.</summary>
    public TermSet FormerTwo { get; }

    /// <summary>What follows a noun that stands without a pointer (由, 以).</summary>
    public TermSet Onward { get; }

    /// <summary>Words of time before a bare noun that opens a clause (目前联盟已…).</summary>
    public TermEndings Lately { get; }

    /// <summary>What is done with a bare noun behind 将 (将联盟列入…).</summary>
    public TermSet Dealt { get; }

    /// <summary>What stands before a noun that ends its clause without a pointer (加入联盟).</summary>
    public TermEndings Toward { get; }

    /// <summary>Verbs before a bare word for a park with 的 behind it, where those follow who have settled there (落户园区的A).</summary>
    public TermEndings Settling { get; }

    /// <summary>The work on such a noun (支持中心建设).</summary>
    public TermSet Works { get; }

    /// <summary>The first place from <paramref name="start"/> on whose unit may open a word that can point back; <paramref name="limit"/> where none does before it.</summary>
    public int NextAt(string text, int start, int limit)
        => text.AsSpan(start, limit - start).IndexOfAny(_heads) is >= 0 and var step ? start + step : limit;

    /// <summary>False where no word starts that can point back.</summary>
    public bool MayPoint(string text, int start) => _all.LongestAt(text, start) > 0;

    /// <summary>我市: the level of the document's own place that the word means (City, Province, District), or <see cref="Body"/>; null where none starts.</summary>
    public string? OwnAt(string text, int start, out int length) => _own.LongestAt(text, start, out length)?[0];

    /// <summary>The longest noun at <paramref name="start"/> with the labels of the things that it may stand for; null when there is none.</summary>
    public List<string>? LabelsAt(string text, int start, out int length) => _pointed.LongestAt(text, start, out length);

    /// <summary>As <see cref="LabelsAt"/>, for words that need no pointer (园区内).</summary>
    public List<string>? InsideAt(string text, int start, out int length) => _inside.LongestAt(text, start, out length);

    /// <summary>双方, 三部门 …: how many bodies the longest word at <paramref name="start"/> stands for, 0 when none starts there.</summary>
    public int TogetherAt(string text, int start, out int length)
        => _together.TryLongest(text, start, out length, out int count) ? count : 0;

    /// <summary>The label of the things that may all be called by the noun (Park for 园区); null for a noun that their names must end in.</summary>
    public string? KindOf(string noun) => _kinds.GetValueOrDefault(noun);

    /// <summary>True where a body speaks of itself (我校, 本会).</summary>
    public bool SpeaksOfItself(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '我' or '本' && OwnAt(text, i, out _) == Body)
                return true;
        }
        return false;
    }

    private void ReadKinds(YamlSection section)
    {
        foreach (string label in section.Keys.ToList())
        {
            foreach (string noun in section.Texts(label))
            {
                if (!_kinds.TryAdd(noun, label))
                    throw section.Wrong(label, $"holds '{noun}', which another type has");
            }
        }
    }

    private List<string> ReadTogether(YamlSection section)
    {
        var words = new List<string>();
        foreach (string count in section.Keys.ToList())
        {
            if (!int.TryParse(count, CultureInfo.InvariantCulture, out int bodies) || bodies < 2)
                throw section.Wrong(count, "must be a number of bodies, 2 or more");
            foreach (string word in section.Texts(count))
            {
                _together.Add(word, bodies);
                words.Add(word);
            }
        }
        return words;
    }
}
