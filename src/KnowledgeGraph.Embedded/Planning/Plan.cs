namespace KnowledgeGraph.Embedded.Planning;

/// <summary>One step of a plan. Steps pull rows from their input; <see cref="Rows"/> is how many the planner expects out of this one.</summary>
internal abstract record Plan
{
    public double Rows { get; init; } = 1;
}
