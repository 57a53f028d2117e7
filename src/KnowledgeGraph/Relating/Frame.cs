namespace KnowledgeGraph.Relating;

/// <summary>One way in which a verb between two names states a relationship.</summary>
/// <param name="Relation">Relationship type.</param>
/// <param name="Rule">Name of the rule, kept on each fact.</param>
/// <param name="Subjects">Labels that may act; empty means what the schema allows.</param>
/// <param name="Objects">Labels that may be acted on; empty means what the schema allows.</param>
/// <param name="Action">Value of the property <c>action</c>, or null.</param>
/// <param name="IsInverted">True when the object may stand before the verb.</param>
/// <param name="UsesSection">True when the place of the section may stand in for a subject that no clause names.</param>
internal sealed record Frame(
    string Relation, string Rule, IReadOnlyList<string> Subjects, IReadOnlyList<string> Objects, string? Action, bool IsInverted, bool UsesSection)
{
    /// <summary>True when the verb's subject is the end of the relationship.</summary>
    public bool IsReversed { get; init; }

    /// <summary>True when the subject undergoes it, so that a body behind 被 or 由 is no subject.</summary>
    public bool IsPassive { get; init; }

    /// <summary>True when the object may stand before the verb behind 向, 对, 为 or 给.</summary>
    public bool IsDative { get; init; }

    /// <summary>True when the object may stand before the verb if an agent stands between.</summary>
    public bool IsByAgent { get; init; }

    /// <summary>True when the object may open the next clause.</summary>
    public bool ReachesForward { get; init; }

    /// <summary>One of these must follow the object; empty asks for nothing.</summary>
    public IReadOnlyList<string> Behind { get; init; } = [];

    /// <summary>True when <paramref name="label"/> may act.</summary>
    public bool AllowsSubject(string label) => Subjects.Count == 0 || Subjects.Contains(label, StringComparer.Ordinal);

    /// <summary>True when <paramref name="label"/> may be acted on.</summary>
    public bool AllowsObject(string label) => Objects.Count == 0 || Objects.Contains(label, StringComparer.Ordinal);
}
