using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What stands behind a name and makes another word of it: 科技部门 is no 科技部, 上海银行业 no bank, 市人大代表 a person.</summary>
internal sealed class OtherWords
{
    private readonly TermTrie _behind = new();
    private readonly List<TermEndings?> _endings = [];

    /// <summary>Reads the sections otherWords, the words behind with the endings of names that they change, and keeps, longer words that change none.</summary>
    public OtherWords(YamlSection section, IEnumerable<string> keeps)
    {
        foreach (string behind in section.Keys.ToList())
            Add(behind, new TermEndings(section.Texts(behind)));
        section.Close();
        foreach (string behind in keeps)
            Add(behind, null);
    }

    /// <summary>True where what seems a name and ends at <paramref name="end"/> is the head of another word.</summary>
    public bool Opens(string text, int end)
        => _behind.TryLongest(text, end, out _, out int value) && _endings[value] is { } endings && endings.LongestAt(text, end) > 0;

    private void Add(string behind, TermEndings? endings)
    {
        if (_behind.Add(behind, _endings.Count) == _endings.Count)
            _endings.Add(endings);
    }
}
