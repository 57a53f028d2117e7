using KnowledgeGraph.Embedded;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Refreshing.Reporting;
using KnowledgeGraph.Refreshing.Targets;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Refreshing.Tests;

/// <summary>A folder of reports with a workspace and a graph file.</summary>
internal sealed class RefreshedFolder : IDisposable
{
    private static readonly GraphBuilder _builder = new(new BuildOptions { Threads = 1 }, NullLoggerFactory.Instance);
    private readonly TemporaryFolder _folder = new();
    private Refresher? _refresher;

    public RefreshedFolder()
    {
        Directory.CreateDirectory(Reports);
        Targets.Add(new GraphFileTarget(GraphFile));
    }

    public FakeTime Time { get; } = new();

    public string Reports => _folder.In("reports");

    public string Workspace => _folder.In("workspace");

    public string GraphFile => _folder.In("graph.kg");

    /// <summary>The graph file, and what a test adds.</summary>
    public List<IRefreshTarget> Targets { get; } = [];

    /// <summary>Writes a report as if it had been there for an hour.</summary>
    public void Put(string name, string text)
    {
        string path = Path.Combine(Reports, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Remove(string name) => File.Delete(Path.Combine(Reports, name));

    public Refresher Refresher(RefreshOptions? options = null)
        => new(options ?? new RefreshOptions { Paths = [Reports], Workspace = Workspace, Threads = 1 }, Targets, Time, NullLoggerFactory.Instance);

    /// <summary>One refresh; the rules are loaded once for all runs.</summary>
    public Task<RefreshReport> RunAsync(RefreshMode mode = RefreshMode.Normal)
        => (_refresher ??= Refresher()).RunAsync(mode, null, TestContext.Current.CancellationToken);

    /// <summary>The bytes that a build of the same reports writes.</summary>
    public byte[] Built()
    {
        var result = _builder.Build([Reports], null, TestContext.Current.CancellationToken);
        string path = _folder.In("built.kg");
        SnapshotWriter.Write(result.Graph, GraphMetadata.Of(result.Report.Documents, result.Report.Passages), path);
        return File.ReadAllBytes(path);
    }

    public void AssertFresh() => Assert.Equal(Built(), File.ReadAllBytes(GraphFile));

    public void Dispose() => _folder.Dispose();
}
