using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Quantities;

/// <summary>The units of rules/units.yaml.</summary>
internal sealed class UnitRules
{
    private readonly TermTrie _units = new();
    private readonly List<(string Unit, UnitKind Kind)> _known = [];

    private UnitRules(YamlSection section)
    {
        Add(section.Texts("times"), UnitKind.Time);
        Add(section.Texts("money"), UnitKind.Money);
        Add(section.Texts("counts"), UnitKind.Count);
        Add(section.Texts("measures"), UnitKind.Measure);
        Ordering = new TermSet(section.Texts("ordering"));
        Classes = new TermSet(section.Texts("classes"));
        Money = section.Texts("sums");
        section.Close();
    }

    /// <summary>Words that make a counting number before them an ordering of the text.</summary>
    public TermSet Ordering { get; }

    /// <summary>What is divided into numbered classes.</summary>
    public TermSet Classes { get; }

    /// <summary>Words before a sum that leaves out 元.</summary>
    public IReadOnlyList<string> Money { get; }

    /// <summary>Reads rules/units.yaml. Throws <see cref="RuleFileException"/> with the line where it is wrong.</summary>
    public static UnitRules Load(KnowledgeFiles files)
        => new(YamlSection.Parse(files.Describe("rules/units.yaml"), files.ReadText("rules/units.yaml"), "rules/units.yaml"));

    /// <summary>The longest unit at <paramref name="start"/>; false when none is there.</summary>
    public bool TryUnit(string text, int start, out int length, out UnitKind kind)
    {
        kind = UnitKind.Time;
        if (!_units.TryLongest(text, start, out length, out int value))
            return false;
        kind = _known[value].Kind;
        return true;
    }

    private void Add(IReadOnlyList<string> units, UnitKind kind)
    {
        foreach (string unit in units)
        {
            if (_units.Add(unit, _known.Count) == _known.Count)
                _known.Add((unit, kind));
        }
    }
}
