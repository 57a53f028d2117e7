namespace KnowledgeGraph.Cli.Rendering;

/// <summary>The formats of <c>--format</c>, named as on the command line.</summary>
internal static class ResultFormat
{
    private static readonly SortedDictionary<string, IResultWriter> Writers = new(StringComparer.Ordinal)
    {
        ["csv"] = new CsvResultWriter(),
        ["json"] = new JsonResultWriter(),
        ["markdown"] = new MarkdownResultWriter(),
        ["table"] = new TableResultWriter(),
    };

    /// <summary>The format for a person; the default.</summary>
    public const string Table = "table";

    /// <summary>All names, ordinal.</summary>
    public static string[] Names => [.. Writers.Keys];

    /// <summary>The writer of a name out of <see cref="Names"/>.</summary>
    public static IResultWriter Writer(string name) => Writers[name];
}
