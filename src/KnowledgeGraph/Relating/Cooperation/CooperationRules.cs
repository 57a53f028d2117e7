using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating.Cooperation;

/// <summary>The words of what several do together, from rules/frames.yaml.</summary>
internal sealed class CooperationRules
{
    /// <summary>Takes the keys cooperation, jointly, all and shared.</summary>
    public CooperationRules(YamlSection section)
    {
        Agreed = new TermSet(section.Texts("cooperation"));
        Jointly = new TermSet(section.Texts("jointly"));
        All = new TermSet(section.Texts("all"));
        Shared = section.Texts("shared");
        Words = TermSet.AllOf(Agreed, Jointly);
    }

    /// <summary>Words of an agreement, which one makes with each of the others.</summary>
    public TermSet Agreed { get; }

    /// <summary>Words of what all do together.</summary>
    public TermSet Jointly { get; }

    /// <summary>Those among them that join each with each.</summary>
    public TermSet All { get; }

    /// <summary>Relationships whose actors act together when 与 joins them.</summary>
    public IReadOnlyList<string> Shared { get; }

    /// <summary><see cref="Agreed"/> and <see cref="Jointly"/>.</summary>
    public TermSet Words { get; }
}
