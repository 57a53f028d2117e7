using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Objects;

/// <summary>The words round what is acted on, from rules/frames.yaml.</summary>
internal sealed class ObjectRules
{
    /// <summary>Takes the keys letting, light, nominals, lists and paid.</summary>
    public ObjectRules(YamlSection section)
    {
        Letting = new WordsBefore(section.Texts("letting"));
        Light = new TermSet(section.Texts("light"));
        Nominals = new TermSet(section.Texts("nominals"));
        Lists = new TermSet(section.Texts("lists"));
        Paid = new TermSet(section.Texts("paid"));
    }

    /// <summary>Verbs by which one lets another act.</summary>
    public WordsBefore Letting { get; }

    /// <summary>Verbs that only carry a verb used as a noun.</summary>
    public TermSet Light { get; }

    /// <summary>Verbs used as nouns behind 的.</summary>
    public TermSet Nominals { get; }

    /// <summary>Words before the members of what the clause before counted.</summary>
    public TermSet Lists { get; }

    /// <summary>Verbs that open the clause with the sum which whom the clause before supports gets.</summary>
    public TermSet Paid { get; }
}
