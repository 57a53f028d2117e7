using KnowledgeGraph.Embedded.Binding;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Counts the ways of one step, or of two steps that take different relationships, from a node that is set, instead of walking them.
/// The row comes once and stands for as many rows as <see cref="Times"/> says; a row without a way does not come.</summary>
internal sealed record CountStepsPlan(Plan Input, Symbol From, IReadOnlyList<CountedStep> Steps) : FedPlan(Input)
{
    /// <summary>The variable that takes the number: the first relationship's, which nobody reads.</summary>
    public Symbol Times => Steps[0].Relationship.Symbol;
}
