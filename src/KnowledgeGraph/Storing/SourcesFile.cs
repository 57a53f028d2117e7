using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Storing;

/// <summary>The file beside a graph that tells where its reports lay: the graph itself is the same wherever they lie.</summary>
public static class SourcesFile
{
    /// <summary><c>graph.kg.sources.json</c> for <c>graph.kg</c>.</summary>
    public static string PathOf(string graph) => graph + ".sources.json";

    /// <summary>Writes report ids with their paths (<paramref name="reports"/>) as seen from the graph's folder, so that graph and reports can be moved together.</summary>
    public static void Write(string graph, IEnumerable<KeyValuePair<string, string>> reports)
    {
        string folder = FolderOf(graph);
        var paths = new SortedDictionary<string, string>(
            reports.ToDictionary(r => r.Key, r => Path.GetRelativePath(folder, Path.GetFullPath(r.Value)).Replace('\\', '/'), StringComparer.Ordinal),
            StringComparer.Ordinal);
        WholeFile.Write(PathOf(graph), file =>
            file.Write(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(paths, Formatting.Indented).ReplaceLineEndings("\n") + "\n")));
    }

    /// <summary>Full paths by report id; empty where there is no such file. Throws <see cref="ArgumentException"/> where it is no such file's JSON.</summary>
    public static IReadOnlyDictionary<string, string> Read(string graph)
    {
        string path = PathOf(graph);
        if (!File.Exists(path))
            return new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            return JsonConvert.DeserializeObject<Dictionary<string, string>>(File.ReadAllText(path))!
                .ToDictionary(p => p.Key, p => Path.GetFullPath(p.Value, FolderOf(graph)), StringComparer.Ordinal);
        }
        catch (Exception fault) when (fault is JsonException or NullReferenceException or ArgumentException)
        {
            throw new ArgumentException($"{path}: is not what 'kg build' writes there; name the folder of the reports with --reports, or build the graph again.");
        }
    }

    private static string FolderOf(string graph) => Path.GetDirectoryName(Path.GetFullPath(graph))!;
}
