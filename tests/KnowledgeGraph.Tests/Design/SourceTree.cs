using KnowledgeGraph.Tests.Evaluating;

namespace KnowledgeGraph.Tests.Design;

/// <summary>All C# files of src and of tests that a person wrote.</summary>
internal static class SourceTree
{
    /// <summary>The product.</summary>
    public static IReadOnlyList<SourceFile> Sources { get; } = Read("src");

    /// <summary>The tests.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = Read("tests");

    /// <summary>The core project's files by stage folder; KnowledgeFiles and the like in the project's own folder under the empty text.</summary>
    public static ILookup<string, SourceFile> Stages { get; } = Sources.Where(file => file.Project == "KnowledgeGraph").ToLookup(file => file.Stage, StringComparer.Ordinal);

    private static List<SourceFile> Read(string folder)
        => [.. Directory.GetFiles(Path.Combine(GoldFolder.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(GoldFolder.Root, path))];
}
