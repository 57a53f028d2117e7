using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Reading;

/// <summary>The five reports of seeds/reports.</summary>
internal static class OwnReports
{
    public static string Folder { get; } = Find();

    public static Document Read(string id) => new DocumentReader().Read(ReportFinder.Find([Folder]).Single(f => f.Id == id));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder != null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent;
        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "seeds", "reports");
    }
}
