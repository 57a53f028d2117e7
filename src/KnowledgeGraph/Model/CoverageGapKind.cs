namespace KnowledgeGraph.Model;

/// <summary>The kinds of what led to no fact.</summary>
public enum CoverageGapKind
{
    /// <summary>An entity that no relationship and no figure of the document is about.</summary>
    UnlinkedName,

    /// <summary>A title in 《》 that became no entity: a book, a report, or a policy that was not seen as one.</summary>
    UnusedTitle,

    /// <summary>A number that is in no figure, date or name.</summary>
    UnusedNumber,

    /// <summary>A block of text without end mark, name, number and fact: mostly a piece of a drawing or of a broken line.</summary>
    Fragment,
}
