using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating.Objects;

/// <summary>The words round what is acted on, from rules/frames.yaml.</summary>
internal sealed class ObjectRules
{
    /// <summary>Takes the keys light, nominals, lists and paid.</summary>
    public ObjectRules(YamlSection section)
    {
        Light = new TermSet(section.Texts("light"));
        Nominals = new TermSet(section.Texts("nominals"));
        Lists = new TermSet(section.Texts("lists"));
        Paid = new TermSet(section.Texts("paid"));
    }

    /// <summary>Verbs that only carry a verb used as a noun.</summary>
    public TermSet Light { get; }

    /// <summary>Verbs used as nouns behind 的.</summary>
    public TermSet Nominals { get; }

    /// <summary>Words before the members of what the clause before counted.</summary>
    public TermSet Lists { get; }

    /// <summary>Verbs that open the clause with the sum which whom the clause before supports gets.</summary>
    public TermSet Paid { get; }
}
