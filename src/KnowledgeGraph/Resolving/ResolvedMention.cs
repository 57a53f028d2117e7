using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolving;

/// <summary>A mention and the entity that it stands for.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Entity">The entity; several mentions of a document share it.</param>
/// <param name="Rule">Why it is that entity, in words.</param>
/// <param name="Parts">Names inside it, resolved in their turn.</param>
internal sealed record ResolvedMention(Mention Mention, ResolvedEntity Entity, string Rule, IReadOnlyList<ResolvedMention> Parts)
{
    /// <summary>Why a document number is a name of the entity.</summary>
    public const string NumberRule = "document number behind the title";

    /// <summary>The document number behind a title, or null.</summary>
    public string? Number { get; init; }

    /// <summary>What the passage writes for the entity here, each form with its rule.</summary>
    public IEnumerable<(string Surface, string Rule)> Forms
        => Number is null ? [(Mention.Surface, Rule)] : [(Mention.Surface, Rule), (Number, NumberRule)];

    /// <summary>Place in the passage.</summary>
    public TextSpan Span => Mention.Span;

    /// <summary>Label of the entity.</summary>
    public string Label => Entity.Label;

    /// <summary>As a participant whose surface stands in the quote.</summary>
    public Participant AsParticipant() => new(Entity.Id, Mention.Surface, null);
}
