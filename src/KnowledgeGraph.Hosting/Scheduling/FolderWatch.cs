using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Hosting.Scheduling;

/// <summary>Tells when something changed in the folders of reports and they have been quiet for a while since.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly TimeSpan _debounce;
    private readonly ITimer _quiet;

    public FolderWatch(IOptions<RefreshServiceOptions> options, TimeProvider time, ILogger<FolderWatch> logger)
    {
        _debounce = options.Value.Debounce;
        _quiet = time.CreateTimer(_ => Release(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (!options.Value.Watch)
            return;
        foreach (string folder in options.Value.Reports)
        {
            if (Directory.Exists(folder))
                _watchers.Add(Watch(folder));
            else
                logger.LogWarning("{Folder} is not watched: it is no folder. Scheduled runs look at it.", folder);
        }
    }

    /// <summary>Ends when the folders changed since the last call ended, and then were quiet.</summary>
    public Task ChangedAsync(CancellationToken cancellationToken) => _changed.WaitAsync(cancellationToken);

    /// <summary>Something changed: the quiet time begins anew.</summary>
    internal void Touch() => _quiet.Change(_debounce, Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _quiet.Dispose();
        _changed.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => Touch();
        watcher.Created += (_, _) => Touch();
        watcher.Deleted += (_, _) => Touch();
        watcher.Renamed += (_, _) => Touch();
        // Too many changes at once to be told one by one.
        watcher.Error += (_, _) => Touch();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Release()
    {
        try
        {
            _changed.Release();
        }
        catch (SemaphoreFullException)
        {
            // A run for earlier changes has not begun yet; it sees these too.
        }
    }
}
