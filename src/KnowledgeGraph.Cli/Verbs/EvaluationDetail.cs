namespace KnowledgeGraph.Cli.Verbs;

/// <summary>How much an evaluation tells beside its figures.</summary>
/// <param name="WithTypes">The figures of each label and relationship type.</param>
/// <param name="Misses">The most misses to list of each kind; 0 for none.</param>
/// <param name="Extras">The most extras to list of each kind; 0 for none.</param>
/// <param name="Misread">The most wrong subjects, years and indicators of figures to list; 0 for none.</param>
internal sealed record EvaluationDetail(bool WithTypes, int Misses, int Extras, int Misread);
