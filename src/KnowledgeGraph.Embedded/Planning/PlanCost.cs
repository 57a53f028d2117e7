namespace KnowledgeGraph.Embedded.Planning;

/// <summary>What a plan is expected to cost: the rows that come out of its steps.</summary>
internal static class PlanCost
{
    public static double Of(Plan plan) => plan.Rows + PlanInputs.Of(plan).Sum(Of);
}
