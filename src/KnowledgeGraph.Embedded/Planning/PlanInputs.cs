namespace KnowledgeGraph.Embedded.Planning;

/// <summary>The steps that feed a step, those that run first in front.</summary>
internal static class PlanInputs
{
    public static IReadOnlyList<Plan> Of(Plan plan) => plan switch
    {
        OptionalPlan p => [p.Input, p.Inner],
        ApplyPlan p => [p.Input, p.Inner],
        UnionPlan p => p.Inputs,
        FedPlan p => [p.Input],
        _ => [],
    };
}
