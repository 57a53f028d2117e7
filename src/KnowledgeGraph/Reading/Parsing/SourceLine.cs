namespace KnowledgeGraph.Reading.Parsing;

/// <summary>One line of the raw file, or one block of HTML, without its marker.</summary>
/// <param name="Markup">What its markup says it is.</param>
/// <param name="Level">Heading depth or list nesting from 1, otherwise 0.</param>
/// <param name="Start">First raw code unit of the content.</param>
/// <param name="End">One past the last; greater than <paramref name="Start"/>.</param>
/// <param name="BlankLines">Empty lines above it.</param>
internal readonly record struct SourceLine(LineMarkup Markup, int Level, int Start, int End, int BlankLines)
{
    /// <summary>True when the next line is never its continuation: HTML says where its blocks end.</summary>
    public bool IsClosed { get; init; }

    /// <summary>True when blanks stand before it: a new paragraph where the other lines are flush.</summary>
    public bool IsIndented { get; init; }

    /// <summary>True where a sign such as » stood before the text of a heading or list entry.</summary>
    public bool HasSign { get; init; }

    /// <summary>True for the row of a table that names its columns.</summary>
    public bool IsTableHeader { get; init; }

    /// <summary>Raw ranges of the cells of a table row, empty cells included.</summary>
    public IReadOnlyList<(int Start, int End)> Cells { get; init; } = [];
}
