namespace KnowledgeGraph.Storing;

/// <summary>A folder of files that is either not there or whole.</summary>
public static class WholeFolder
{
    /// <summary>Lets <paramref name="content"/> write into a hidden temporary folder beside <paramref name="path"/> and renames it. A folder that holds
    /// anything is never replaced: it throws <see cref="IOException"/>. Where it fails nothing is left behind.</summary>
    public static void Write(string path, Action<string> content)
    {
        string target = Path.GetFullPath(path);
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
            throw new IOException($"'{path}' is there already; name a new folder.");
        string temporary = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            Directory.CreateDirectory(temporary);
            content(temporary);
            if (Directory.Exists(target))
                Directory.Delete(target);
            Directory.Move(temporary, target);
        }
        finally
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
    }
}
