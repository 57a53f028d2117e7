namespace KnowledgeGraph.Storing;

/// <summary>A file that is either the old one or the whole new one, whatever happens in between.</summary>
public static class WholeFile
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Lets <paramref name="content"/> write to a hidden temporary file in the same folder, flushes it to disk and renames it over
    /// <paramref name="path"/>; a link keeps pointing to the file that is replaced. Where that fails (<see cref="IOException"/>,
    /// <see cref="UnauthorizedAccessException"/>, or what <paramref name="content"/> throws) an earlier file stays and nothing is left behind.</summary>
    public static void Write(string path, Action<Stream> content)
    {
        string target = Target(path);
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes))
            {
                content(file);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            DeleteQuietly(temporary);
        }
    }

    private static string Target(string path)
    {
        string full = Path.GetFullPath(path);
        // Renaming over /dev/null or /dev/stdout would take the device away from the whole machine.
        if (!OperatingSystem.IsWindows() && full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal))
            throw new IOException($"'{path}' is a device, not a file.");
        return new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
    }

    private static void DeleteQuietly(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The write has already told its own error; a left-over temporary file must not hide it.
        }
    }
}
