using KnowledgeGraph.Measuring.Rules;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Measuring;

/// <summary>The words of rules/figures.yaml, by what they are asked for. Read-only after loading.</summary>
internal sealed class FigureRules
{
    private FigureRules(YamlSection section)
    {
        Labels = new LabelRules(section);
        Phrases = new PhraseRules(section);
        Leaning = new LeaningRules(section);
        Indicators = new IndicatorRules(section);
        Focus = new FocusRules(section);
        Subjects = new SubjectRules(section);
        section.Close();
    }

    /// <summary>What a figure can be about.</summary>
    public LabelRules Labels { get; }

    /// <summary>What phrases around figures are made of, and what leads to them and from them.</summary>
    public PhraseRules Phrases { get; }

    /// <summary>How a figure leans on the one before it.</summary>
    public LeaningRules Leaning { get; }

    /// <summary>What a figure measures.</summary>
    public IndicatorRules Indicators { get; }

    /// <summary>What the text speaks of, clause by clause.</summary>
    public FocusRules Focus { get; }

    /// <summary>What a figure is about.</summary>
    public SubjectRules Subjects { get; }

    /// <summary>Reads rules/figures.yaml. Throws <see cref="RuleFileException"/> with the line where it is wrong.</summary>
    public static FigureRules Load(KnowledgeFiles files)
        => new(YamlSection.Parse(files.Describe("rules/figures.yaml"), files.ReadText("rules/figures.yaml"), "rules/figures.yaml"));
}
