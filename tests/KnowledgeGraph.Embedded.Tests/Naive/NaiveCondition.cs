namespace KnowledgeGraph.Embedded.Tests.Naive;

/// <summary>A condition with its text and its value: true, false or null.</summary>
internal sealed record NaiveCondition(string Text, Func<NaiveEvaluator, IReadOnlyDictionary<string, object?>, bool?> Value);
