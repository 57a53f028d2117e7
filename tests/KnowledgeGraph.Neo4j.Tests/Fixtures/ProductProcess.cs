using System.Collections.Concurrent;
using System.Diagnostics;

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>A program of the product in a process of its own, with the server's login in its environment.</summary>
internal sealed class ProductProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private ProductProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it wrote so far, errors included.</summary>
    public string Output => string.Join('\n', _lines);

    public static ProductProcess Start(string program, Neo4jOptions login, string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["NEO4J_USERNAME"] = login.Username;
        start.Environment["NEO4J_PASSWORD"] = login.Password;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new ProductProcess(Process.Start(start)!);
    }

    /// <summary>The exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync(TestStore.Cancellation);
        return _process.ExitCode;
    }

    /// <summary>Asks it to stop as a service manager does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
            _lines.Enqueue(text);
    }
}
