namespace KnowledgeGraph.Embedded.Tests.Snapshots;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("kg-tests-").FullName;

    public IEnumerable<string> Files => Directory.EnumerateFileSystemEntries(_path).Select(path => Path.GetFileName(path)!);

    public string File(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
