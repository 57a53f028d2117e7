namespace KnowledgeGraph.Evaluating.Gold;

/// <summary>Gold that is scored together, told apart from other sets by name.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Parts">By name, ordinal; at least one.</param>
internal sealed record GoldSet(string Name, IReadOnlyList<GoldPart> Parts)
{
    private const string Pattern = "*.json";

    /// <summary>Every gold file of <paramref name="folder"/> itself, subfolders not entered; throws <see cref="GoldException"/>
    /// when there is none, when one is not well formed or lacks its text.</summary>
    public static GoldSet Load(string folder)
    {
        var files = GoldFiles(folder);
        return files.Count > 0 ? LoadFiles(folder, files) : throw new GoldException(folder, 0, "holds no gold file (*.json beside a *.txt).");
    }

    /// <summary>The sets that <paramref name="paths"/> name: a folder with gold files is one set, a folder of such folders is one set each,
    /// a file belongs to the set of its folder. Sets come in the order of first naming, subfolders in ordinal order.</summary>
    public static IReadOnlyList<GoldSet> LoadAll(IReadOnlyList<string> paths)
    {
        var sets = new List<GoldSet>();
        foreach (var group in paths.SelectMany(Expand).Distinct(StringComparer.Ordinal).GroupBy(file => Path.GetDirectoryName(file)!, StringComparer.Ordinal))
            sets.Add(LoadFiles(group.Key, [.. group]));
        return sets;
    }

    private static GoldSet LoadFiles(string folder, IReadOnlyList<string> files)
        => new(Path.GetFileName(Path.GetFullPath(folder)), [.. files.Order(StringComparer.Ordinal).Select(LoadPart)]);

    private static GoldPart LoadPart(string file)
    {
        string text = Path.ChangeExtension(file, ".txt");
        return File.Exists(text) ? new GoldPart(GoldReader.Read(file), text) : throw new GoldException(file, 0, $"has no text beside it; put {Path.GetFileName(text)} there.");
    }

    private static List<string> Expand(string path)
    {
        string full = Path.GetFullPath(path);
        if (File.Exists(full))
            return [full];
        if (!Directory.Exists(full))
            throw new GoldException(path, 0, "does not exist; name a gold file or a folder of gold files.");
        var found = GoldFiles(full);
        if (found.Count == 0)
            found = [.. Directory.GetDirectories(full).Order(StringComparer.Ordinal).SelectMany(GoldFiles)];
        return found.Count > 0 ? found : throw new GoldException(path, 0, "holds no gold file (*.json beside a *.txt), nor does a folder in it.");
    }

    private static List<string> GoldFiles(string folder)
    {
        if (!Directory.Exists(folder))
            throw new GoldException(folder, 0, "does not exist.");
        // The floors lie beside the sets and are no gold.
        return [.. Directory.GetFiles(folder, Pattern).Where(file => Path.GetFileName(file) != Floors.FileName).Order(StringComparer.Ordinal)];
    }
}
