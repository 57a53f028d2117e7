using KnowledgeGraph.Model;

namespace KnowledgeGraph.Reading;

/// <summary>The title that a document gives itself.</summary>
internal static class TitleReader
{
    /// <summary>The first of the topmost headings, or null where there is no heading.</summary>
    public static string? Title(string text, IReadOnlyList<Block> blocks) =>
        blocks.Where(b => b.Kind == BlockKind.Heading).MinBy(b => b.Level)?.Span.Of(text);
}
