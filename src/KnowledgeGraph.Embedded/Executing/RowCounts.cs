using System.Runtime.CompilerServices;
using KnowledgeGraph.Embedded.Planning;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>The rows that came out of each step of a profiled run.</summary>
internal sealed class RowCounts
{
    // Two steps with equal content are still two.
    private readonly Dictionary<Plan, StrongBox<long>> _counts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The count of one step, to be raised while it runs.</summary>
    public StrongBox<long> Of(Plan plan)
    {
        if (!_counts.TryGetValue(plan, out var count))
            _counts.Add(plan, count = new StrongBox<long>());
        return count;
    }
}
