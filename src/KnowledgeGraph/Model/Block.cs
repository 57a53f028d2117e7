namespace KnowledgeGraph.Model;

/// <summary>A piece of a document as its layout gives it: what Reading tells Segmenting.</summary>
/// <param name="Kind">The block's role.</param>
/// <param name="Span">Its place in the document's clean text, without markers and outer white space; never empty.</param>
/// <param name="Level">Heading depth from 1 (chapter) to 6, list nesting from 1, otherwise 0.</param>
/// <param name="Cells">The cells of a table row in order, document-relative, inside <paramref name="Span"/>; empty for other kinds.</param>
/// <param name="IsTableHeader">True for a row that names the columns of the rows after it.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, int Level, IReadOnlyList<TextSpan> Cells, bool IsTableHeader)
{
    /// <summary>A block without cells.</summary>
    public Block(BlockKind kind, TextSpan span, int level)
        : this(kind, span, level, [], false)
    {
    }
}
