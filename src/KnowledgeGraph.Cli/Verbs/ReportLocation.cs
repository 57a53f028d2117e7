namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Where the reports of a graph lie now.</summary>
internal sealed class ReportLocation
{
    private readonly string? _folder;

    private ReportLocation(string? folder) => _folder = folder;

    /// <summary>Under <paramref name="folder"/>, or where the graph says when null. Throws <see cref="UsageException"/> for a folder that is not there.</summary>
    public static ReportLocation In(string? folder) =>
        folder is null || Directory.Exists(folder)
            ? new ReportLocation(folder)
            : throw new UsageException($"There is no folder '{folder}'. Name the one that holds the reports with --reports.");

    /// <summary>The file of a path that the graph holds: the longest end of it that is there under the folder.</summary>
    public string Of(string path)
    {
        if (_folder is null)
            return path;
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, parts.Length)
            .Select(skipped => Path.Combine([_folder, .. parts[skipped..]]))
            .FirstOrDefault(File.Exists) ?? Path.Combine(_folder, parts.LastOrDefault() ?? path);
    }
}
