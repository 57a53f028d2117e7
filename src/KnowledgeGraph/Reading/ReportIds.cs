namespace KnowledgeGraph.Reading;

/// <summary>Gives each file the shortest id that no other file of the same build has.</summary>
internal static class ReportIds
{
    /// <summary>One id a file, in the order of <paramref name="files"/>.</summary>
    public static string[] Of(string[] files)
    {
        string[] ids = [.. files.Select(f => Path.GetFileNameWithoutExtension(f)!)];
        Func<string, string>[] longer = [WithFolder, WithFolderAndExtension, f => f];
        foreach (var form in longer)
        {
            var doubled = ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
            for (int i = 0; i < ids.Length; i++)
            {
                if (doubled.Contains(ids[i]))
                    ids[i] = form(files[i]);
            }
        }
        return ids;
    }

    private static string WithFolder(string file) => $"{FolderOf(file)}/{Path.GetFileNameWithoutExtension(file)}";

    private static string WithFolderAndExtension(string file) => $"{FolderOf(file)}/{Path.GetFileName(file)}";

    private static string FolderOf(string file) => Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) ?? "";
}
