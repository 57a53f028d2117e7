namespace KnowledgeGraph.Tests.Evaluating;

/// <summary>Where the repository's gold and the reference script lie.</summary>
internal static class GoldFolder
{
    /// <summary>The repository.</summary>
    public static string Root { get; } = FindRoot();

    public static string Path { get; } = System.IO.Path.Combine(Root, "tests", "gold");

    public static string Reports { get; } = System.IO.Path.Combine(Path, "reports");

    /// <summary>The reference script, or null: the folder beside the repository is no part of it.</summary>
    public static string? FindScript()
        => System.IO.Path.Combine(Root, "..", "shared", "gold", "score.py") is var script && File.Exists(script) ? script : null;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("KnowledgeGraph.sln is above none of the folders of the tests.");
        return folder.FullName;
    }
}
