using KnowledgeGraph.Reading.Manifests;

namespace KnowledgeGraph.Reading;

/// <summary>Turns the files and folders that a user names into the list of reports to read.</summary>
public sealed class ReportFinder
{
    private readonly SortedDictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, ReportFacts>> _manifests = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, UnreadablePath> _unreadable = new(StringComparer.Ordinal);

    private ReportFinder()
    {
    }

    /// <summary>Walks folders for .txt, .md, .markdown, .html and .htm (hidden entries and linked folders are left out), takes named files as they are,
    /// counts a file once however often it is named, and sorts by id in ordinal order, whatever the order of <paramref name="paths"/>.
    /// What cannot be followed (a missing path, another extension, a folder without documents, no permission, a damaged manifest) is told
    /// beside the reports; only an empty list of paths throws <see cref="ReadingException"/>.</summary>
    public static FoundReports Search(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            throw new ReadingException("No file or folder was named; name at least one.");
        var finder = new ReportFinder();
        foreach (string path in paths)
            finder.Follow(path);
        return finder.Found();
    }

    /// <summary>As <see cref="Search"/>, but throws <see cref="ReadingException"/> with the first path that cannot be followed.</summary>
    public static IReadOnlyList<ReportFile> Find(IReadOnlyList<string> paths)
    {
        var found = Search(paths);
        return found.Unreadable.Count == 0 ? found.Files : throw new ReadingException(found.Unreadable[0].Reason);
    }

    private void Follow(string path)
    {
        if (Directory.Exists(path))
            FollowFolder(path);
        else if (!File.Exists(path))
            Refuse(path, "no such file or folder; check the path.");
        else if (!ReportPath.IsReport(path))
            Refuse(path, $"cannot read this kind of file; give {ReportPath.ExtensionList}.");
        else
            Keep(path, Path.GetFileName(path));
    }

    private void FollowFolder(string folder)
    {
        bool isEmpty = true;
        var open = new Stack<string>([folder]);
        while (open.TryPop(out string? current))
        {
            var files = List(current, open);
            files?.ForEach(file => Keep(file, Path.GetRelativePath(folder, file)));
            isEmpty &= files is { Count: 0 };
        }
        if (isEmpty)
            Refuse(folder, $"the folder holds no document; put {ReportPath.ExtensionList} files there or name another.");
    }

    /// <summary>The reports that lie in the folder itself, its folders pushed to <paramref name="open"/>; null where it cannot be listed.</summary>
    private List<string>? List(string folder, Stack<string> open)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = false };
        try
        {
            // A linked folder could lead back up and never end.
            string[] children = [.. Directory.EnumerateDirectories(folder, "*", options).Where(d => new DirectoryInfo(d).LinkTarget is null)];
            List<string> files = [.. Directory.EnumerateFiles(folder, "*", options).Where(ReportPath.IsReport)];
            foreach (string child in children)
                open.Push(child);
            return files;
        }
        catch (UnauthorizedAccessException)
        {
            Refuse(folder, "no permission to list the folder; change its permissions or name other paths.");
        }
        catch (IOException fault)
        {
            Refuse(folder, $"the folder cannot be listed ({fault.Message.TrimEnd('.')}); check it or name other paths.");
        }
        return null;
    }

    private void Keep(string file, string relative)
    {
        string full = Path.GetFullPath(file);
        var given = new Spelling(ReportPath.Shown(file), ReportPath.Shown(relative));
        _spellings[full] = _spellings.TryGetValue(full, out var kept) ? kept.Simpler(given) : given;
    }

    private void Refuse(string path, string reason)
    {
        string shown = ReportPath.Shown(path);
        _unreadable[shown] = new UnreadablePath(shown, $"{shown}: {reason}");
    }

    private FoundReports Found()
    {
        Spelling[] files = [.. _spellings.Values.OrderBy(s => s.Path, StringComparer.Ordinal)];
        var reports = files.Zip(ReportIds.Of([.. files.Select(f => f.Path)]), Describe).ToList();
        reports.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return new FoundReports(reports, [.. _unreadable.Values]);
    }

    private ReportFile Describe(Spelling spelling, string id)
    {
        string path = spelling.Path;
        FactsOf(Path.GetDirectoryName(path) ?? "").TryGetValue(Path.GetFileNameWithoutExtension(path), out var own);
        // A link to nowhere is found too; reading it tells the user.
        var file = new FileInfo(path);
        return new ReportFile(id, path, file.Exists ? file.Length : 0, own) { RelativePath = spelling.Relative, Modified = file.Exists ? file.LastWriteTimeUtc : default };
    }

    /// <summary>What the manifest beside the reports says; without one, or with a damaged one, the reports speak for themselves.</summary>
    private Dictionary<string, ReportFacts> FactsOf(string folder)
    {
        string full = Path.GetFullPath(folder.Length == 0 ? "." : folder);
        if (_manifests.TryGetValue(full, out var facts))
            return facts;
        try
        {
            facts = ManifestReader.Read(folder);
        }
        catch (ReadingException fault)
        {
            string manifest = ReportPath.Shown(Path.Combine(folder, ManifestReader.FileName));
            _unreadable[manifest] = new UnreadablePath(manifest, fault.Message);
            facts = new Dictionary<string, ReportFacts>(StringComparer.Ordinal);
        }
        return _manifests[full] = facts;
    }

    /// <summary>How a file was named, and its place under the folder that led to it.</summary>
    private sealed record Spelling(string Path, string Relative)
    {
        /// <summary>Of two ways to one file the shorter, then the ordinally first, so that the order of naming does not show.</summary>
        public Spelling Simpler(Spelling other) => new(Simpler(Path, other.Path), Simpler(Relative, other.Relative));

        private static string Simpler(string one, string other)
        {
            bool isOne = one.Length != other.Length ? one.Length < other.Length : string.CompareOrdinal(one, other) <= 0;
            return isOne ? one : other;
        }
    }
}
