namespace KnowledgeGraph.Reading.Parsing;

/// <summary>What the markup of a line says it is; its shape may say more.</summary>
internal enum LineMarkup
{
    /// <summary>No markup.</summary>
    Plain,

    /// <summary>A heading of Markdown or HTML.</summary>
    Heading,

    /// <summary>An entry of a marked list.</summary>
    ListItem,

    /// <summary>A line set off by a sign such as ◆: a list entry, or a heading where a paragraph follows.</summary>
    Sign,

    /// <summary>A row of a table.</summary>
    TableRow,
}
