using KnowledgeGraph.Refreshing.Reporting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KnowledgeGraph.Hosting.Health;

/// <summary>The endpoints that orchestrators and people ask.</summary>
public static class RefreshHealth
{
    internal const string Ready = "ready";
    internal const string Fresh = "fresh";

    /// <summary>Maps <c>/health/live</c> (the process answers), <c>/health/ready</c> (there is a graph; degraded is ready), <c>/health/fresh</c> (the freshness
    /// alarm) and <c>/health/last-run</c>. What is not well answers 503, with its reason.</summary>
    public static IEndpointRouteBuilder MapRefreshHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains(Ready), ResponseWriter = WriteAsync });
        endpoints.MapHealthChecks("/health/fresh", new HealthCheckOptions { Predicate = c => c.Tags.Contains(Fresh), ResponseWriter = WriteAsync });
        endpoints.MapGet("/health/last-run", (RefreshStatus status) => Results.Json(LastRunOf(status)));
        return endpoints;
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString().ToLowerInvariant(),
        reasons = report.Entries.Values.Select(e => e.Description).OfType<string>(),
    });

    private static object LastRunOf(RefreshStatus status) => new
    {
        running = status.RunningSince,
        next = status.NextRun,
        lastSuccess = status.LastSuccess,
        problem = status.Problem,
        run = status.Last is { } last ? RunOf(last) : null,
    };

    private static object RunOf(RefreshReport report) => new
    {
        number = report.Number,
        started = report.Started,
        outcome = report.Outcome.ToString().ToLowerInvariant(),
        seconds = report.Seconds.Sum(s => s.Value),
        ruleVersion = report.RuleVersion,
        documents = new
        {
            total = report.Documents.After,
            read = report.Documents.Read.Count,
            unchanged = report.Documents.Unchanged,
            added = report.Documents.Added.Count,
            edited = report.Documents.Edited.Count,
            removed = report.Documents.Removed.Count,
            failed = report.Documents.Failed.Count,
        },
        facts = new { total = report.Facts.After, added = report.Facts.AddedCount, removed = report.Facts.RemovedCount, changed = report.Facts.ChangedCount },
        targets = report.Targets,
    };
}
