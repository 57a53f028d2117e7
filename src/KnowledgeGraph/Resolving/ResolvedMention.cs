using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolving;

/// <summary>A mention and the entity that it stands for.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Entity">The entity; several mentions of a document share it.</param>
/// <param name="Parts">Names inside it, resolved in their turn.</param>
internal sealed record ResolvedMention(Mention Mention, ResolvedEntity Entity, IReadOnlyList<ResolvedMention> Parts)
{
    /// <summary>Place in the passage.</summary>
    public TextSpan Span => Mention.Span;

    /// <summary>Label of the entity.</summary>
    public string Label => Entity.Label;

    /// <summary>As a participant whose surface stands in the quote.</summary>
    public Participant AsParticipant() => new(Entity.Id, Mention.Surface, null);
}
