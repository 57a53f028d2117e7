namespace KnowledgeGraph.Verifying;

/// <summary>A passage node with the report that it stands in.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="ReportId">The report that HAS_PASSAGE leads from; empty where none does.</param>
/// <param name="Heading">The headings above it in one text.</param>
/// <param name="Text">Its clean text.</param>
/// <param name="Start">First code unit in the raw text; -1 where the node has none.</param>
/// <param name="End">One past the last code unit in the raw text; -1 where the node has none.</param>
internal sealed record PassageRecord(string Id, string ReportId, string Heading, string Text, long Start, long End);
