using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>One step, or a variable number of them, from a node that is set. <paramref name="ReachesBound"/> tells that the far end is set too and must be met;
/// <paramref name="Others"/> are the relationships of the same MATCH that must be different ones.</summary>
internal sealed record ExpandPlan(
    Plan Input, Symbol From, BoundRelationship Relationship, Symbol To, Walk Walk, bool ReachesBound, IReadOnlyList<Symbol> Others) : FedPlan(Input)
{
    /// <summary>False where nobody reads the relationship, so that it need not be put into the row.</summary>
    public bool KeepsRelationship { get; init; } = true;

    /// <summary>As seen from <see cref="From"/>.</summary>
    public PatternDirection Direction => (Walk, Relationship.Direction) switch
    {
        (Walk.Backward, PatternDirection.Outgoing) => PatternDirection.Incoming,
        (Walk.Backward, PatternDirection.Incoming) => PatternDirection.Outgoing,
        _ => Relationship.Direction,
    };
}
