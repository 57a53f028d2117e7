using System.Buffers;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>The words round bodies of local government: part of rules/contexts.yaml.</summary>
internal sealed class LocalBodyRules
{
    private readonly SearchValues<char> _opensLevel;

    /// <summary>Reads the section to its end.</summary>
    public LocalBodyRules(YamlSection section)
    {
        var levels = section.Section("levels", "level words");
        Levels = [.. levels.Keys.ToList().SelectMany(level => levels.Texts(level).Select(word => (word, level)))];
        levels.Close();
        _opensLevel = SearchValues.Create([.. Levels.Select(level => level.Word[0])]);
        Joined = SearchValues.Create(section.Text("joined"));
        Sitting = new TermSet(section.Texts("sitting"));
        section.Close();
    }

    /// <summary>Words that stand for a place, and its level as names/bodies.tsv calls it.</summary>
    public IReadOnlyList<(string Word, string Level)> Levels { get; }

    /// <summary>What makes another word of a level word behind it.</summary>
    public SearchValues<char> Joined { get; }

    /// <summary>What bodies that sit for a term open with.</summary>
    public TermSet Sitting { get; }

    /// <summary>True for the first unit of a level word.</summary>
    public bool OpensLevel(char unit) => _opensLevel.Contains(unit);
}
