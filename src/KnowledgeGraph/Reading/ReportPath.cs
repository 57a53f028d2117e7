namespace KnowledgeGraph.Reading;

/// <summary>Paths as the user reads them and as ids are made from them.</summary>
internal static class ReportPath
{
    private static readonly string[] Extensions = [".txt", ".md", ".markdown", ".html", ".htm"];

    public const string ExtensionList = ".txt, .md, .markdown, .html or .htm";

    public static bool IsReport(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static bool IsHtml(string path) =>
        Path.GetExtension(path).StartsWith(".htm", StringComparison.OrdinalIgnoreCase);

    public static string Shown(string path) => path.Replace('\\', '/');
}
