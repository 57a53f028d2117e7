using Newtonsoft.Json;

namespace KnowledgeGraph.Reading.Manifests;

/// <summary>What a manifest says of one report; every member but the id may be missing.</summary>
/// <param name="Id">The file name without its extension.</param>
/// <param name="Title">The title to show in place of the first heading.</param>
/// <param name="Year">The year that the report is about, 1900 to 2999.</param>
/// <param name="Publisher">Who issued the report.</param>
/// <param name="Sha256">Lower-case hex digest of the bytes that the facts were written for.</param>
/// <param name="Origin">How the file came into the collection.</param>
[method: JsonConstructor]
public sealed record ReportFacts(
    string Id,
    string? Title = null,
    int? Year = null,
    string? Publisher = null,
    string? Sha256 = null,
    string? Origin = null);
