namespace KnowledgeGraph.Evaluating.Gold;

/// <summary>A figure that an annotator found.</summary>
/// <param name="Subject">Id of the entity that it is about; null when about the whole city or nothing named.</param>
/// <param name="Indicator">What is counted, as the text has it.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">As the text has it.</param>
/// <param name="Period">ISO year, month or range. A file's null reads as <c>None</c>, as the reference script compares it; a missing period is empty.</param>
/// <param name="Evidence">A few characters copied from the text.</param>
internal sealed record GoldObservation(string? Subject, string Indicator, double Value, string Unit, string Period, string Evidence);
