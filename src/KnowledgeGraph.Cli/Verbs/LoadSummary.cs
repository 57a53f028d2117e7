using System.Globalization;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Tells what a load wrote, removed, left and could not write.</summary>
internal static class LoadSummary
{
    /// <summary>Writes the account of one load.</summary>
    public static void Write(LoadReport report, string address, TextWriter output)
    {
        output.WriteLine($"Loaded {address} in {Counted.Time(report.Elapsed)}{Compared(report)}");
        output.WriteLine(Line("Nodes", report.Nodes));
        output.WriteLine(Line("Relationships", report.Relationships));
        output.WriteLine(Counters(report.Counters));
        if (report.Retries > 0)
            output.WriteLine($"Sent again: {Counted.Of("request", report.Retries)}");
        if (report.Rejected.Count > 0)
            output.WriteLine($"Rejected: {Counted.Of("row", report.Rejected.Count)}");
        foreach (var row in report.Rejected)
            output.WriteLine($"  {row.Id}: {row.Reason}");
    }

    private static string Compared(LoadReport report) => report switch
    {
        { FullReason: { } reason } => $"; everything was compared, since {reason}",
        { Mode: LoadMode.Change } => "; only changed documents were compared",
        _ => "; everything was compared",
    };

    private static string Line(string what, LoadCount count)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{what}: {count.Written:N0} written, {count.Removed:N0} removed, {count.Unchanged:N0} unchanged");
        return count.Released == 0 ? line : string.Create(CultureInfo.InvariantCulture, $"{line}, {count.Released:N0} released, since others had tied something to them");
    }

    private static string Counters(LoadCounters counters) => counters == LoadCounters.None
        ? "The database held this graph already; nothing was changed."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Counters: {counters.NodesCreated:N0} nodes created, {counters.NodesDeleted:N0} deleted; {counters.RelationshipsCreated:N0} relationships created, {counters.RelationshipsDeleted:N0} deleted; {counters.PropertiesSet:N0} properties set; {counters.LabelsAdded:N0} labels added, {counters.LabelsRemoved:N0} removed");
}
