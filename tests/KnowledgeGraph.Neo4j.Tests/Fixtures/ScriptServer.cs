using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>A server of the script ../shared/neo4j beside the repository, with ports and a folder of its own, which goes when the tests end.</summary>
/// <param name="name">Tells the folders of one process apart.</param>
internal sealed class ScriptServer(string name) : IDisposable
{
    public const string Password = "graph-of-policy";

    private readonly string _home = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"kg-neo4j-tests-{Environment.ProcessId}-{name}"));
    private readonly int _httpPort = FreePort();
    private readonly int _boltPort = FreePort();
    private bool _isUsed;

    /// <summary>The script.</summary>
    public static string Script { get; } = Path.GetFullPath(Path.Combine(Neo4jServer.Root, "..", "shared", "neo4j", "neo4j"));

    public static bool IsThere => File.Exists(Script);

    /// <summary>Null, or why it did not start. Waits longer than the script does: a machine at work may take minutes.</summary>
    public string? Start()
    {
        var (code, output) = Run("start");
        for (var i = 0; code != 0 && i < 180; i++)
        {
            Thread.Sleep(1_000);
            code = IsAnswering(_httpPort) && IsAnswering(_boltPort) ? 0 : code;
        }
        return code == 0 ? null : output;
    }

    /// <summary>Ends it without a chance to put anything in order, and waits until it is gone: a start in its last moments would take its open ports for the new
    /// server's, while the new server finds them taken and ends.</summary>
    public void Kill()
    {
        Run("kill9");
        for (var i = 0; i < 600 && (IsAnswering(_httpPort) || IsAnswering(_boltPort)); i++)
            Thread.Sleep(100);
    }

    /// <summary>Runs neo4j-admin, which works on the folder of a server that does not run.</summary>
    public (int Code, string Output) Admin(params string[] args) => Run(["admin", .. args]);

    /// <summary>A file in the server's folder, where APOC reads.</summary>
    public string PathOf(string file) => Path.Combine(Directory.CreateDirectory(_home).FullName, file);

    public Uri AddressOf(string scheme) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{scheme}://127.0.0.1:{(scheme == "http" ? _httpPort : _boltPort)}"));

    public void Dispose()
    {
        if (!_isUsed)
            return;
        // Nothing of it is wanted any more.
        Kill();
        Run("wipe");
    }

    private (int Code, string Output) Run(params string[] args)
    {
        _isUsed = true;
        var start = new ProcessStartInfo(Script, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_HOME"] = _home;
        start.Environment["NEO4J_HTTP_PORT"] = _httpPort.ToString(CultureInfo.InvariantCulture);
        start.Environment["NEO4J_BOLT_PORT"] = _boltPort.ToString(CultureInfo.InvariantCulture);
        start.Environment["NEO4J_PASSWORD"] = Password;
        start.Environment["NEO4J_HEAP"] = "512m";
        start.Environment["NEO4J_PAGECACHE"] = "128m";
        start.Environment["NEO4J_APOC"] = "1";
        // A server that lives for minutes: what its compiler would win back it spends twice over (24 s of a processor to start become 11 s).
        start.Environment["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
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
}
