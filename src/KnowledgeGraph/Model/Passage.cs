namespace KnowledgeGraph.Model;

/// <summary>The unit that facts are read from and cited by: a heading, a paragraph, a list item or a table row.</summary>
/// <param name="Id">The document id, <c>#</c> and the passage's number from 1: <c>shanghai-2010-districts#17</c>.</param>
/// <param name="DocumentId">The document it stands in.</param>
/// <param name="Kind">Taken over from the block.</param>
/// <param name="HeadingPath">Texts of the headings above it, outermost first; a heading is not in its own path.</param>
/// <param name="Text">Clean text; equals the document's clean text at <paramref name="Span"/>.</param>
/// <param name="Span">Its place in the document's clean text.</param>
/// <param name="Sentences">Sentences in order, relative to <paramref name="Text"/>, end marks included; none for an entry of a list of references, which states nothing.</param>
/// <param name="Month">1 to 12 when a month time line governs it (a line "3月" above it), otherwise null.</param>
/// <param name="Cells">For a table row: column title (empty where there is none) and cell span relative to <paramref name="Text"/>; otherwise empty.</param>
public sealed record Passage(
    string Id,
    string DocumentId,
    BlockKind Kind,
    IReadOnlyList<string> HeadingPath,
    string Text,
    TextSpan Span,
    IReadOnlyList<TextSpan> Sentences,
    int? Month,
    IReadOnlyList<TableCell> Cells);
