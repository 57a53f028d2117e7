using System.Diagnostics;
using KnowledgeGraph.Refreshing.Reporting;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Refreshing.Tests;

/// <summary>On a real disk of a few hundred kilobytes, which only root on Linux may make.</summary>
public sealed class DiskFullTests : IDisposable
{
    private readonly TemporaryFolder _disk = new();
    private bool _isMounted;

    [Fact]
    public async Task Run_WorkspaceFull_ChangesNothingAndGoesOnWhenThereIsRoom()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root" && Mount("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", _disk.Path), "Making a small disk takes root on Linux.");
        _isMounted = true;
        using var folder = new RefreshedFolder();
        var random = new Random(5);
        for (int i = 0; i < 8; i++)
            folder.Put($"r{i}.txt", Paragraphs.Report(random, 2011));
        var refresher = new Refresher(new RefreshOptions { Paths = [folder.Reports], Workspace = _disk.In("workspace"), Threads = 1 }, folder.Targets, folder.Time, NullLoggerFactory.Instance);

        var full = await refresher.RunAsync(RefreshMode.Normal, null, TestContext.Current.CancellationToken);

        Assert.Equal(RefreshOutcome.Failed, full.Outcome);
        Assert.Contains("No space left", full.Problem, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.GraphFile));
        Assert.True(Mount("mount", "-o", "remount,size=8m", _disk.Path));
        Assert.Equal(RefreshOutcome.Changed, (await refresher.RunAsync(RefreshMode.Normal, null, TestContext.Current.CancellationToken)).Outcome);
        folder.AssertFresh();
    }

    public void Dispose()
    {
        if (_isMounted)
            Mount("umount", _disk.Path);
        _disk.Dispose();
    }

    private static bool Mount(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
