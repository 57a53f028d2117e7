namespace KnowledgeGraph.Model;

/// <summary>What a block of a document is, as its markup or its shape tells it.</summary>
public enum BlockKind
{
    /// <summary>Running text; the default where nothing else is told.</summary>
    Paragraph,

    /// <summary>A title line; <see cref="Block.Level"/> holds its depth.</summary>
    Heading,

    /// <summary>One entry of a list; <see cref="Block.Level"/> holds its nesting, 1 for the outermost.</summary>
    ListItem,

    /// <summary>One row of a table; <see cref="Block.Cells"/> holds its cells.</summary>
    TableRow,
}
