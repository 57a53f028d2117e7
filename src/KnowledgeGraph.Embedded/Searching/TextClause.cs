namespace KnowledgeGraph.Embedded.Searching;

/// <summary>One part of a text query.</summary>
internal sealed record TextClause(ClauseOccurrence Occurrence, ClauseKind Kind, IReadOnlyList<string> Tokens)
{
    /// <summary>Text as it stands, without operators.</summary>
    public static TextClause Plain(string text) => new(ClauseOccurrence.Should, ClauseKind.Words, TextTokenizer.Split(text));
}
