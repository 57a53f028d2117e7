using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Tests.Fixtures;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>The server that the tests of a run share, started when the first of them asks for it: the one that KG_TEST_NEO4J_URI names (emptied before each
/// test, so never one that holds anything), else the script ../shared/neo4j beside the repository with ports and a folder of its own, else none.</summary>
public sealed class Neo4jServer : IDisposable
{
    private readonly Lock _starting = new();
    private readonly string _home = Path.Combine(Path.GetTempPath(), $"kg-neo4j-tests-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}");
    private readonly string _script = Path.Combine(Root, "..", "shared", "neo4j", "neo4j");
    private readonly int _httpPort = FreePort();
    private readonly int _boltPort = FreePort();
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

    /// <summary>True where the tests may kill the server and start it again.</summary>
    internal bool IsOwn => Given is null;

    private static string? Given => Environment.GetEnvironmentVariable("KG_TEST_NEO4J_URI");

    /// <summary>Options for the server; the test is skipped with the reason where there is none.</summary>
    internal Neo4jOptions Require(string scheme = "http")
    {
        lock (_starting)
        {
            if (!_isStarted)
                Start();
            _isStarted = true;
        }
        if (_missing is not null)
            Assert.Skip(_missing);
        return new Neo4jOptions
        {
            Uri = new Uri(Given ?? (scheme == "http" ? $"http://127.0.0.1:{_httpPort}" : $"{scheme}://127.0.0.1:{_boltPort}")),
            Username = Environment.GetEnvironmentVariable("NEO4J_USERNAME") ?? "neo4j",
            Password = Given is null ? "graph-of-policy" : Environment.GetEnvironmentVariable("NEO4J_PASSWORD"),
        };
    }

    internal void Kill() => Run("kill9");

    internal void StartAgain() => Assert.Null(Started());

    internal void Stop() => Run("stop");

    /// <summary>Runs neo4j-admin on the stopped server.</summary>
    internal (int Code, string Output) Admin(string[] args) => Run(["admin", .. args]);

    /// <summary>A file in the server's folder, where APOC reads.</summary>
    internal string PathOf(string name) => Path.Combine(_home, name);

    public void Dispose()
    {
        if (!_isStarted || _missing is not null || Given is not null)
            return;
        Remove("stop");
    }

    private void Start()
    {
        if (Given is not null)
            return;
        if (!File.Exists(_script))
        {
            _missing = $"No Neo4j server: KG_TEST_NEO4J_URI is not set and {Path.GetFullPath(_script)} is not there.";
            return;
        }
        _missing = Started() is { } fault ? $"The Neo4j server did not start: {fault}" : null;
        if (_missing is not null)
            Remove("kill9");
    }

    /// <summary>Null, or why it did not start. Waits longer than the script does: a machine at work may take minutes.</summary>
    private string? Started()
    {
        var (code, output) = Run("start");
        for (var i = 0; code != 0 && i < 180; i++)
        {
            Thread.Sleep(1_000);
            code = IsAnswering(_httpPort) && IsAnswering(_boltPort) ? 0 : code;
        }
        return code == 0 ? null : output;
    }

    private void Remove(string stop)
    {
        Run(stop);
        Run("wipe");
    }

    private (int Code, string Output) Run(params string[] args)
    {
        var start = new ProcessStartInfo(_script, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_HOME"] = _home;
        start.Environment["NEO4J_HTTP_PORT"] = _httpPort.ToString(CultureInfo.InvariantCulture);
        start.Environment["NEO4J_BOLT_PORT"] = _boltPort.ToString(CultureInfo.InvariantCulture);
        start.Environment["NEO4J_PASSWORD"] = "graph-of-policy";
        start.Environment["NEO4J_HEAP"] = "512m";
        start.Environment["NEO4J_PAGECACHE"] = "128m";
        start.Environment["NEO4J_APOC"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static bool IsAnswering(int port)
    {
        using var client = new TcpClient();
        try
        {
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder.FullName;
    }
}
