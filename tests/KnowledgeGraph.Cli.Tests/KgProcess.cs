using System.Diagnostics;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>kg in a process of its own, for what a process alone has: locale, time zone, signals.</summary>
internal sealed class KgProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private KgProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    public static KgProcess Start(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "kg.dll"));
        foreach (string arg in args)
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new KgProcess(Process.Start(start)!);
    }

    /// <summary>Waits until the process has used this much processor time: on a busy machine a clock tells nothing of how far it is.</summary>
    public async Task WorkAsync(TimeSpan processorTime, CancellationToken cancellation)
    {
        while (!_process.HasExited && _process.TotalProcessorTime < processorTime)
        {
            await Task.Delay(20, cancellation);
            _process.Refresh();
        }
    }

    /// <summary>Sends the signal that Ctrl-C sends.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async Task<KgRun> EndAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        return new KgRun(_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
