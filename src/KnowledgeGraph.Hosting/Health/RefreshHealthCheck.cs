using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KnowledgeGraph.Hosting.Health;

/// <summary>Healthy when the last run succeeded; degraded when it did not but an earlier graph stands, or when documents could not be read;
/// unhealthy while there is no graph.</summary>
internal sealed class RefreshHealthCheck(RefreshStatus status) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (status.LastSuccess is null)
            return HealthCheckResult.Unhealthy(status.Problem ?? "There is no graph yet.");
        if (status.Problem is { } problem)
            return HealthCheckResult.Degraded(problem);
        return status.Last is { Documents.Failed: { Count: > 0 } failed }
            ? HealthCheckResult.Degraded($"{failed.Count} paths could not be read, first: {failed[0].Reason}")
            : HealthCheckResult.Healthy();
    }
}
