using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>LadybugDB through its add-on for Node.</summary>
internal static class LadybugPeer
{
    /// <summary>Null where the add-on or Node is missing.</summary>
    public static List<StudyRun>? Run(string addOn, StudyGraph graph, IReadOnlyList<StudyQuery> queries, string folder)
    {
        if (!Directory.Exists(Path.Combine(addOn, "node_modules", "@ladybugdb", "core")))
        {
            Console.WriteLine($"'{addOn}' has no node_modules/@ladybugdb/core (npm install @ladybugdb/core): LadybugDB is left out.");
            return null;
        }
        TableFiles.WritePlain(graph, folder);
        File.WriteAllText(Path.Combine(folder, "queries.json"), JsonSerializer.Serialize(queries.Select(query => query.Statement)));
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "ladybug.mjs"), Path.GetFullPath(addOn), folder]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"node ended with {process.ExitCode}: {output}");
        using var json = JsonDocument.Parse(output[output.IndexOf('[', StringComparison.Ordinal)..]);
        return [.. json.RootElement.EnumerateArray().Select(run => new StudyRun(run.GetProperty("best").GetDouble(), run.GetProperty("median").GetDouble(), [.. run.GetProperty("rows").EnumerateArray().Select(Row)]))];
    }

    private static string Row(JsonElement row) => string.Join('|', row.EnumerateArray().Select(value =>
        value.ValueKind != JsonValueKind.Number ? value.ToString()
        : value.TryGetInt64(out long whole) ? Rounds.Text(whole) : Rounds.Text(value.GetDouble())));
}
