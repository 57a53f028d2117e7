namespace KnowledgeGraph.Cli.Tests;

/// <summary>The graph of seeds/reports, built once by the command line.</summary>
public sealed class SampleGraphFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleGraphFixture() => Build = KgRun.Of("build", Reports, "--graph", Path);

    public string Path => _folder.File("sample.kg");

    public string Reports { get; } = System.IO.Path.Combine(Root(), "seeds", "reports");

    internal KgRun Build { get; }

    public void Dispose() => _folder.Dispose();

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder.FullName;
    }
}
