using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Refreshing.Workspaces;

/// <summary>Held while a refresh runs; the operating system lets go of it when the process ends, however it ends.</summary>
internal sealed class WorkspaceLock : IDisposable
{
    private readonly FileStream _file;

    private WorkspaceLock(FileStream file) => _file = file;

    /// <summary>Takes the lock; throws <see cref="RefreshException"/> where another refresh holds it.</summary>
    public static WorkspaceLock Take(WorkspaceFolder workspace, DateTimeOffset now)
    {
        string holder = workspace.In("lock.holder");
        FileStream file;
        try
        {
            file = new FileStream(workspace.In("lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new RefreshException($"The workspace '{workspace.Path}' cannot be written; change its permissions or name another.", fault);
        }
        catch (IOException fault)
        {
            throw new RefreshException($"Another refresh is running on '{workspace.Path}'{HolderOf(holder)}; wait until it is done, or stop it.", fault);
        }
        try
        {
            File.WriteAllText(holder, string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} since {now:yyyy-MM-dd HH:mm:ss}Z"), new UTF8Encoding(false));
        }
        catch (IOException)
        {
            // Who holds it is a courtesy; a full disk tells itself when something that matters is written.
        }
        return new WorkspaceLock(file);
    }

    public void Dispose() => _file.Dispose();

    private static string HolderOf(string file)
    {
        try
        {
            return $" ({File.ReadAllText(file)})";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
