using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Frames;

/// <summary>The words of what is only aimed at or spoken about, from rules/frames.yaml.</summary>
internal sealed class AimRules
{
    /// <summary>Takes the keys aims, aimNouns and talks.</summary>
    public AimRules(YamlSection section)
    {
        Opening = new TermSet(section.Texts("aims"));
        Nouns = section.Texts("aimNouns");
        Talks = new WordsBefore(section.Texts("talks"));
    }

    /// <summary>Words that open a clause of purpose.</summary>
    public TermSet Opening { get; }

    /// <summary>What closes 以…为目标.</summary>
    public IReadOnlyList<string> Nouns { get; }

    /// <summary>Verbs before what is only spoken about.</summary>
    public WordsBefore Talks { get; }
}
