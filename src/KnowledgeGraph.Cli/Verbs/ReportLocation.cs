using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Where the reports of a graph lie now.</summary>
internal sealed class ReportLocation
{
    private readonly string? _folder;
    private readonly IReadOnlyDictionary<string, string> _sources;

    private ReportLocation(string? folder, IReadOnlyDictionary<string, string> sources)
    {
        _folder = folder;
        _sources = sources;
    }

    /// <summary>Under <paramref name="folder"/>, or where the file beside <paramref name="graph"/> says when null.
    /// Throws <see cref="UsageException"/> for a folder that is not there.</summary>
    public static ReportLocation Of(string graph, string? folder)
    {
        if (folder is null)
            return new ReportLocation(null, SourcesFile.Read(graph));
        return Directory.Exists(folder)
            ? new ReportLocation(folder, new Dictionary<string, string>(StringComparer.Ordinal))
            : throw new UsageException($"There is no folder '{folder}'. Name the one that holds the reports with --reports.");
    }

    /// <summary>The file of a report by its id and by the path that the graph holds: under the folder the longest end of the path that is there.
    /// Throws <see cref="UsageException"/> where nothing tells.</summary>
    public string FileOf(string id, string path)
    {
        if (_folder is null)
            return _sources.TryGetValue(id, out string? source) ? source : throw new UsageException("where it lies is not known; name the folder of the reports with --reports.");
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, parts.Length)
            .Select(skipped => Path.Combine([_folder, .. parts[skipped..]]))
            .FirstOrDefault(File.Exists) ?? Path.Combine(_folder, parts.LastOrDefault() ?? path);
    }
}
