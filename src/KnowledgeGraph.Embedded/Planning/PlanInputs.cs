namespace KnowledgeGraph.Embedded.Planning;

/// <summary>The steps that feed a step, those that run first in front.</summary>
internal static class PlanInputs
{
    public static IReadOnlyList<Plan> Of(Plan plan) => plan switch
    {
        NodeScanPlan p => [p.Input],
        NodeSeekPlan p => [p.Input],
        ExpandPlan p => [p.Input],
        CountStepsPlan p => [p.Input],
        RelationshipEndsPlan p => [p.Input],
        ShortestPathPlan p => [p.Input],
        PathPlan p => [p.Input],
        FilterPlan p => [p.Input],
        OptionalPlan p => [p.Input, p.Inner],
        ApplyPlan p => [p.Input, p.Inner],
        UnionPlan p => p.Inputs,
        _ => OfRows(plan),
    };

    private static IReadOnlyList<Plan> OfRows(Plan plan) => plan switch
    {
        UnwindPlan p => [p.Input],
        ProjectPlan p => [p.Input],
        AggregatePlan p => [p.Input],
        DistinctPlan p => [p.Input],
        SortPlan p => [p.Input],
        SkipPlan p => [p.Input],
        LimitPlan p => [p.Input],
        ProcedurePlan p => [p.Input],
        _ => [],
    };
}
