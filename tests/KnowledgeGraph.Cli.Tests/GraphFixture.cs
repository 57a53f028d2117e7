using KnowledgeGraph.Embedded;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>A graph file of <see cref="SmallGraph"/>, shared by the tests of a class.</summary>
public sealed class GraphFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GraphFixture() => SnapshotWriter.Write(SmallGraph.Read(), new Dictionary<string, string>(StringComparer.Ordinal), Path);

    public string Path => _folder.File("small.kg");

    public void Dispose() => _folder.Dispose();
}
