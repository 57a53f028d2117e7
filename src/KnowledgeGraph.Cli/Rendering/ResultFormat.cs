namespace KnowledgeGraph.Cli.Rendering;

/// <summary>The formats of <c>--format</c>, named as on the command line.</summary>
internal static class ResultFormat
{
    private static readonly (string Name, IResultWriter Writer)[] Writers =
    [
        ("csv", new CsvResultWriter()),
        ("json", new JsonResultWriter()),
        ("markdown", new MarkdownResultWriter()),
        ("table", new TableResultWriter()),
    ];

    /// <summary>The format for a person; the default.</summary>
    public const string Table = "table";

    /// <summary>All names, ordinal.</summary>
    public static string[] Names => Array.ConvertAll(Writers, writer => writer.Name);

    /// <summary>The writer of a name out of <see cref="Names"/>.</summary>
    public static IResultWriter Writer(string name) => Array.Find(Writers, writer => string.Equals(writer.Name, name, StringComparison.Ordinal)).Writer;
}
