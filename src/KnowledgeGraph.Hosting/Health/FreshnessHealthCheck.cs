using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Hosting.Health;

/// <summary>The freshness alarm: unhealthy when the last run that succeeded is too old.</summary>
internal sealed class FreshnessHealthCheck(RefreshStatus status, IOptions<RefreshServiceOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(status.Age is not { } age
            ? HealthCheckResult.Unhealthy("No run has succeeded yet.")
            : age > options.Value.StaleAfter
                ? HealthCheckResult.Unhealthy(string.Create(CultureInfo.InvariantCulture, $"The last run that succeeded is {age:c} old, more than {options.Value.StaleAfter:c}."))
                : HealthCheckResult.Healthy());
}
