using KnowledgeGraph.Neo4j.Tests.Fixtures;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>The server that the tests of a run share, started when the first of them asks for it: the one that KG_TEST_NEO4J_URI names (emptied before each
/// test, so never one that holds anything), else the script ../shared/neo4j beside the repository with ports and a folder of its own, else a container where
/// the tests were built with -p:Testcontainers=true and a Docker engine answers, else none.</summary>
public sealed class Neo4jServer : IDisposable
{
    private readonly Lock _starting = new();
    private readonly ScriptServer _script = new("shared");
#if TESTCONTAINERS
    private readonly ContainerServer _container = new();
#endif
    private bool _isStarted;
    private string? _missing;

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The transports of this build.</summary>
    public static TheoryData<string> Schemes =>
#if NEO4J_DRIVER
        ["http", "bolt"];
#else
        ["http"];
#endif

    private static string? Given => Environment.GetEnvironmentVariable("KG_TEST_NEO4J_URI");

    /// <summary>Options for the server; the test is skipped with the reason where there is none.</summary>
    internal Neo4jOptions Require(string scheme = "http")
    {
        lock (_starting)
        {
            if (!_isStarted)
                _missing = Start();
            _isStarted = true;
        }
        if (_missing is not null)
            Assert.Skip(_missing);
        return new Neo4jOptions
        {
            Uri = AddressOf(scheme),
            Username = Environment.GetEnvironmentVariable("NEO4J_USERNAME") ?? "neo4j",
            Password = Given is null ? ScriptServer.Password : Environment.GetEnvironmentVariable("NEO4J_PASSWORD"),
        };
    }

    /// <summary>The server as a script that can kill it and run its programs; the test is skipped where it is not the script's.</summary>
    internal ScriptServer RequireScript()
    {
        Require();
        Assert.SkipUnless(Given is null && ScriptServer.IsThere, "The server is not one that the tests may kill.");
        return _script;
    }

    public void Dispose()
    {
        _script.Dispose();
#if TESTCONTAINERS
        _container.Dispose();
#endif
    }

    /// <summary>Null, or why there is no server.</summary>
    private string? Start()
    {
        if (Given is not null)
            return null;
        if (ScriptServer.IsThere)
            return _script.Start() is { } fault ? $"The Neo4j server did not start: {fault}" : null;
        string missing = $"No Neo4j server: KG_TEST_NEO4J_URI is not set and {ScriptServer.Script} is not there.";
#if TESTCONTAINERS
        return _container.Start() is { } reason ? $"{missing} No Docker engine answers: {reason}" : null;
#else
        return missing;
#endif
    }

    private Uri AddressOf(string scheme)
    {
        if (Given is { } given)
            return new Uri(given);
#if TESTCONTAINERS
        if (!ScriptServer.IsThere)
            return _container.AddressOf(scheme);
#endif
        return _script.AddressOf(scheme);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder.FullName;
    }
}
