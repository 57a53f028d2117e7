namespace KnowledgeGraph.Refreshing.Reporting;

/// <summary>How a refresh ended.</summary>
public enum RefreshOutcome
{
    /// <summary>The graph changed, and every target holds it.</summary>
    Changed,

    /// <summary>There was nothing to change.</summary>
    Unchanged,

    /// <summary>A dry run: nothing was written but the report.</summary>
    DryRun,

    /// <summary>Too much would have been lost: nothing was written but the report.</summary>
    Refused,

    /// <summary>It broke off; the graph before stays, and the next refresh begins from it.</summary>
    Failed,
}
