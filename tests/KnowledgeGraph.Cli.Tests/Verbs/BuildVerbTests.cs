using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class BuildVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Graph => _folder.File("graph.kg");

    [Fact]
    public void Build_MissingPath_LeavesTheEarlierGraph()
    {
        _folder.Write("graph.kg", "earlier");

        KgRun.Of("build", _folder.File("none.txt"), "--graph", Graph).Refused(string.Empty);

        Assert.Equal("earlier", File.ReadAllText(Graph));
    }

    [Fact]
    public void Build_FolderWithoutDocuments_WritesNothing()
    {
        KgRun.Of("build", Directory.CreateDirectory(_folder.File("empty")).FullName, "--graph", Graph).Refused(string.Empty);

        Assert.False(File.Exists(Graph));
    }

    [Fact]
    public void Build_EmptyFileAlone_WritesNothing()
    {
        KgRun.Of("build", _folder.Write("a.txt", ""), "--graph", Graph).Refused(string.Empty);

        Assert.False(File.Exists(Graph));
    }

    public void Dispose() => _folder.Dispose();
}
