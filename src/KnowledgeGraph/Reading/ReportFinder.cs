using KnowledgeGraph.Reading.Manifests;

namespace KnowledgeGraph.Reading;

/// <summary>Turns the files and folders that a user names into the list of reports to read.</summary>
public static class ReportFinder
{
    /// <summary>Walks folders for .txt, .md, .markdown, .html and .htm (hidden entries and linked folders are left out), takes named files as they are,
    /// counts a file once however often it is named, and sorts by id in ordinal order, whatever the order of <paramref name="paths"/>.
    /// Throws <see cref="ReadingException"/> for a missing path, another extension, a folder without documents, no permission or a damaged manifest.</summary>
    public static IReadOnlyList<ReportFile> Find(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            throw new ReadingException("No file or folder was named; name at least one.");
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            foreach (string file in FilesOf(path))
                Keep(found, file);
        }
        string[] files = [.. found.Values.Order(StringComparer.Ordinal)];
        return Describe(files, ReportIds.Of(files));
    }

    private static void Keep(SortedDictionary<string, string> found, string file)
    {
        string full = Path.GetFullPath(file);
        string shown = ReportPath.Shown(file);
        // Two spellings of one file: the shorter, then the ordinally first, so that the order of naming does not show.
        if (!found.TryGetValue(full, out string? kept) || IsSimpler(shown, kept))
            found[full] = shown;
    }

    private static bool IsSimpler(string path, string than) =>
        path.Length != than.Length ? path.Length < than.Length : string.CompareOrdinal(path, than) < 0;

    private static List<ReportFile> Describe(string[] files, string[] ids)
    {
        var manifests = new Dictionary<string, Dictionary<string, ReportFacts>>(StringComparer.Ordinal);
        var reports = new List<ReportFile>(files.Length);
        for (int i = 0; i < files.Length; i++)
        {
            string folder = Path.GetDirectoryName(Path.GetFullPath(files[i])) ?? "";
            if (!manifests.TryGetValue(folder, out var facts))
                manifests[folder] = facts = ManifestReader.Read(folder);
            facts.TryGetValue(Path.GetFileNameWithoutExtension(files[i]), out var own);
            // A link to nowhere is found too; reading it tells the user.
            var file = new FileInfo(files[i]);
            reports.Add(new ReportFile(ids[i], files[i], file.Exists ? file.Length : 0, own));
        }
        reports.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return reports;
    }

    private static IReadOnlyList<string> FilesOf(string path)
    {
        if (Directory.Exists(path))
            return FilesUnder(path);
        if (!File.Exists(path))
            throw new ReadingException($"{ReportPath.Shown(path)}: no such file or folder; check the path.");
        if (!ReportPath.IsReport(path))
            throw new ReadingException($"{ReportPath.Shown(path)}: cannot read this kind of file; give {ReportPath.ExtensionList}.");
        return [path];
    }

    private static List<string> FilesUnder(string folder)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = false };
        var files = new List<string>();
        var open = new Stack<string>([folder]);
        while (open.TryPop(out string? current))
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(current, "*", options).Where(ReportPath.IsReport));
                // A linked folder could lead back up and never end.
                foreach (string child in Directory.EnumerateDirectories(current, "*", options).Where(d => new DirectoryInfo(d).LinkTarget is null))
                    open.Push(child);
            }
            catch (UnauthorizedAccessException fault)
            {
                throw new ReadingException($"{ReportPath.Shown(current)}: no permission to list the folder; change its permissions or name other paths.", fault);
            }
        }
        return files.Count > 0
            ? files
            : throw new ReadingException($"{ReportPath.Shown(folder)}: the folder holds no document; put {ReportPath.ExtensionList} files there or name another.");
    }
}
