namespace KnowledgeGraph.Querying;

/// <summary>Columns and rows. A value is null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// a date, time or duration of the kinds that <see cref="TemporalText"/> writes,
/// <c>IReadOnlyList&lt;object?&gt;</c>, <c>IReadOnlyDictionary&lt;string, object?&gt;</c>, <see cref="NodeValue"/>,
/// <see cref="RelationshipValue"/> or <see cref="PathValue"/>.</summary>
/// <param name="Columns">Column names in order.</param>
/// <param name="Rows">One list of values per row, as long as <paramref name="Columns"/>.</param>
public sealed record QueryResult(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>How the rows were found, where EXPLAIN or PROFILE asked for it; the rows of EXPLAIN are none.</summary>
    public QueryPlan? Plan { get; init; }
}
