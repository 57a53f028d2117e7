using System.Diagnostics.Metrics;
using KnowledgeGraph.Hosting.Health;
using KnowledgeGraph.Refreshing.Reporting;

namespace KnowledgeGraph.Hosting.Metering;

/// <summary>The figures of the runs, on the meter <c>KnowledgeGraph.Refresh</c>.</summary>
internal sealed class RefreshMetrics
{
    public const string MeterName = "KnowledgeGraph.Refresh";

    private readonly Counter<long> _runs;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _documents;
    private readonly Counter<long> _facts;

    public RefreshMetrics(IMeterFactory meters, RefreshStatus status)
    {
        var meter = meters.Create(MeterName);
        _runs = meter.CreateCounter<long>("kg.refresh.runs", "{run}", "Runs by outcome");
        _duration = meter.CreateHistogram<double>("kg.refresh.duration", "s", "Time of a run");
        _documents = meter.CreateCounter<long>("kg.refresh.documents", "{document}", "Documents read, removed and failed");
        _facts = meter.CreateCounter<long>("kg.refresh.facts", "{fact}", "Facts added, removed and changed");
        meter.CreateObservableGauge("kg.graph.documents", () => status.Last?.Documents.After ?? 0, "{document}", "Documents of the graph");
        meter.CreateObservableGauge("kg.graph.facts", () => status.Last?.Facts.After ?? 0, "{fact}", "Facts of the graph");
        meter.CreateObservableGauge("kg.graph.age", () => status.Age?.TotalSeconds ?? -1, "s", "Time since the last run that succeeded; -1 before the first");
    }

    /// <summary>A run ended.</summary>
    public void Add(RefreshReport report)
    {
        _runs.Add(1, Tag("outcome", report.Outcome.ToString().ToLowerInvariant()));
        _duration.Record(report.Seconds.Sum(s => s.Value));
        _documents.Add(report.Documents.Read.Count, Tag("kind", "read"));
        _documents.Add(report.Documents.Failed.Count, Tag("kind", "failed"));
        if (report.Outcome != RefreshOutcome.Changed)
            return;
        _documents.Add(report.Documents.Removed.Count, Tag("kind", "removed"));
        _facts.Add(report.Facts.AddedCount, Tag("kind", "added"));
        _facts.Add(report.Facts.RemovedCount, Tag("kind", "removed"));
        _facts.Add(report.Facts.ChangedCount, Tag("kind", "changed"));
    }

    /// <summary>A run could not begin.</summary>
    public void AddNotRun() => _runs.Add(1, Tag("outcome", "notrun"));

    private static KeyValuePair<string, object?> Tag(string key, string value) => new(key, value);
}
