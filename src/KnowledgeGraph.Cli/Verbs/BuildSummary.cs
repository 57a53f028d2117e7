using System.Globalization;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Tells what a build read, found, dropped and could not read.</summary>
internal static class BuildSummary
{
    private const string Observation = "Observation";

    /// <summary>Writes the account of one build that ended with a graph in <paramref name="path"/>.</summary>
    public static void Write(BuildResult result, string path, Terminal terminal)
    {
        var (graph, report) = result;
        var observations = graph.Nodes.Count(n => n.Labels.Contains(Observation, StringComparer.Ordinal));
        terminal.Out.WriteLine(Reading(report));
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Graph {path}: {Counted.Of("node", graph.Nodes.Count)}, {Counted.Of("relationship", graph.Relationships.Count)}, {Counted.Of("observation", observations)}"));
        terminal.Ansi.Write(Counts(graph));
        terminal.Out.WriteLine(CoverageReport.Line([.. report.Coverage.Values]));
        WriteDropped(report.Dropped, terminal.Out);
        WriteFailed(report.Failed, terminal.Out);
        terminal.Out.WriteLine();
    }

    private static string Reading(RunReport report)
    {
        var rate = report.Bytes / (double)(1 << 20) / Math.Max(report.Elapsed.TotalSeconds, 1e-6);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Read {Counted.Of("document", report.Documents)} ({Counted.Size(report.Bytes)}, {Counted.Of("passage", report.Passages)}) in {Counted.Time(report.Elapsed)}, {rate:0.00} MB/s");
    }

    /// <summary>Labels and relationship types side by side, the most frequent first.</summary>
    private static Table Counts(PropertyGraph graph)
    {
        var nodes = ByCount(graph.Nodes.SelectMany(n => n.Labels));
        var relationships = ByCount(graph.Relationships.Select(r => r.Type));
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns(new TableColumn("Label"), new TableColumn("Nodes").RightAligned());
        table.AddColumns(new TableColumn("Type"), new TableColumn("Relationships").RightAligned());
        for (var i = 0; i < Math.Max(nodes.Count, relationships.Count); i++)
        {
            var (node, relationship) = (nodes.ElementAtOrDefault(i), relationships.ElementAtOrDefault(i));
            table.AddRow(new Text(node.Name ?? ""), Number(node), new Text(relationship.Name ?? ""), Number(relationship));
        }
        return table;
    }

    private static void WriteDropped(IReadOnlyList<DroppedFact> dropped, TextWriter output)
    {
        output.WriteLine($"Dropped: {Counted.Of("fact", dropped.Count)}");
        foreach (var (reason, count) in ByCount(dropped.Select(d => d.Reason)))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count} × {reason}"));
    }

    private static void WriteFailed(IReadOnlyList<FailedDocument> failed, TextWriter output)
    {
        if (failed.Count > 0)
            output.WriteLine($"Not read: {Counted.Of("path", failed.Count)}");
        foreach (var document in failed)
            output.WriteLine($"  {FailureLine.Of(document)}");
    }

    private static List<(string Name, int Count)> ByCount(IEnumerable<string> names) =>
    [
        .. names.CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (pair.Key, pair.Value)),
    ];

    private static Text Number((string Name, int Count) counted) =>
        new(counted.Name is null ? "" : counted.Count.ToString("N0", CultureInfo.InvariantCulture));
}
