namespace KnowledgeGraph.Model;

/// <summary>How much of a document became facts, and what did not.</summary>
/// <param name="Passages">Passages of the document.</param>
/// <param name="PassagesWithFacts">Those that state at least one relationship or figure.</param>
/// <param name="Sentences">Sentences of all passages.</param>
/// <param name="SentencesWithFacts">Those that state at least one relationship or figure.</param>
/// <param name="Gaps">What was read and led to nothing, in order of kind, then of the text.</param>
public sealed record DocumentCoverage(int Passages, int PassagesWithFacts, int Sentences, int SentencesWithFacts, IReadOnlyList<CoverageGap> Gaps);
