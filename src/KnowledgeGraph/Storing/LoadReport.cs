namespace KnowledgeGraph.Storing;

/// <summary>The account of one load.</summary>
/// <param name="Mode">How it compared; <see cref="LoadMode.Full"/> also where a change load had to become one.</param>
/// <param name="FullReason">Why a change load became a full one, in one sentence; null otherwise.</param>
/// <param name="Nodes">What was done with nodes.</param>
/// <param name="Relationships">What was done with relationships.</param>
/// <param name="Rejected">Rows that could not be written, by id; while there are any, the next load is a full one.</param>
/// <param name="Counters">What the database counted; <see cref="LoadCounters.None"/> where it held the graph already.</param>
/// <param name="Retries">Writing requests that were sent again after a passing error.</param>
/// <param name="Elapsed">Wall time.</param>
public sealed record LoadReport(
    LoadMode Mode,
    string? FullReason,
    LoadCount Nodes,
    LoadCount Relationships,
    IReadOnlyList<RejectedRow> Rejected,
    LoadCounters Counters,
    int Retries,
    TimeSpan Elapsed);
