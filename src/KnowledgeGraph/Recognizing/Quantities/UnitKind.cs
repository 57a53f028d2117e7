namespace KnowledgeGraph.Recognizing.Quantities;

/// <summary>What a unit counts.</summary>
internal enum UnitKind
{
    /// <summary>Length of time or a date: no figure.</summary>
    Time,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Things, persons, occasions.</summary>
    Count,

    /// <summary>Shares, areas, physical measures.</summary>
    Measure,
}
