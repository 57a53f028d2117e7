using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What the noun that closes a list tells about its members: rules/lists.yaml.</summary>
internal sealed class ListRules
{
    private const int LongestTail = 16;

    private readonly TermTrie _nouns = new();
    private readonly List<ListNoun> _values = [];
    private readonly TermSet _notBefore;
    private readonly TermSet _acts;

    /// <summary>Reads the section to its end.</summary>
    public ListRules(YamlSection section)
    {
        var shared = section.Texts("shared").ToHashSet(StringComparer.Ordinal);
        _notBefore = new TermSet(section.Texts("notBefore"));
        _acts = new TermSet(section.Texts("acts"));
        Leading = new TermEndings(section.Texts("leading"));
        Links = new TermSet(section.Texts("links"));
        Topics = new TermSet(section.Texts("topics"));
        Companies = new TermEndings(section.Texts("companies"));
        Academies = section.Texts("academies");
        var nouns = section.Section("nouns", "nouns");
        foreach (string label in nouns.Keys.ToList())
        {
            foreach (string noun in nouns.Texts(label))
                Add(noun, label, shared.Remove(noun));
        }
        foreach (string noun in shared)
            Add(noun, _values.Find(v => noun.EndsWith(v.Text, StringComparison.Ordinal))?.Label ?? "Enterprise", true);
        nouns.Close();
        section.Close();
    }

    /// <summary>Nouns for companies that lead to a list of them (核心企业).</summary>
    public TermEndings Leading { get; }

    /// <summary>What stands between such a noun and its list (核心企业为A、B).</summary>
    public TermSet Links { get; }

    /// <summary>Words behind 等 that make the members of a list topics.</summary>
    public TermSet Topics { get; }

    /// <summary>Endings of companies beside other companies.</summary>
    public TermEndings Companies { get; }

    /// <summary>Names of the academy whose institutes are listed behind it by what they study alone, its full name first.</summary>
    public IReadOnlyList<string> Academies { get; }

    /// <summary>The longest noun at <paramref name="start"/> that ends a word there; null when there is none.</summary>
    public ListNoun? NounAt(string text, int start, int limit)
        => _nouns.TryLongest(text, start, limit, out int length, out int value) && _notBefore.LongestAt(text, start + length) == 0 ? _values[value] : null;

    /// <summary>The noun that ends the phrase at <paramref name="start"/>, else the first one in it; null when it holds none.</summary>
    public ListNoun? NounBehind(WordMap map, int start)
    {
        int end = start;
        while (end < map.Text.Length && end - start < LongestTail && map.KindAt(end) is not (WordKind.Boundary or WordKind.Stop) && map.Text[end] is not ('（' or '(' or '“'))
            end++;
        ListNoun? first = null;
        for (int i = start; i < end; i++)
        {
            if (NounAt(map.Text, i, end) is not { } noun)
                continue;
            // 等企业建设数据中心: the noun is what acts.
            if (i + noun.Text.Length == end || (i == start && _acts.LongestAt(map.Text, i + noun.Text.Length) > 0))
                return noun;
            first ??= noun;
        }
        return first;
    }

    private void Add(string noun, string label, bool isShared)
    {
        if (_nouns.Add(noun, _values.Count) == _values.Count)
            _values.Add(new ListNoun(noun, label, isShared));
    }
}
