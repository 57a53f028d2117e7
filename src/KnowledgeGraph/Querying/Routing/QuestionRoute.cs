namespace KnowledgeGraph.Querying.Routing;

/// <summary>What the router made of a question in words.</summary>
/// <param name="Best">The question that is meant; null where that is not sure.</param>
/// <param name="Nearest">The three that fit best, the best first; fewer where fewer fit at all.</param>
/// <param name="Mentions">The entities that the words name, in their order.</param>
public sealed record QuestionRoute(
    RoutedQuestion? Best, IReadOnlyList<RoutedQuestion> Nearest, IReadOnlyList<EntityMention> Mentions);
