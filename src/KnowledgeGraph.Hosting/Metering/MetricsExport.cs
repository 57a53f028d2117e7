using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;

namespace KnowledgeGraph.Hosting.Metering;

/// <summary>Keeps the export alive from the start of the host to its end.</summary>
internal sealed class MetricsExport(MeterProvider provider) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        provider.ForceFlush((int)TimeSpan.FromSeconds(5).TotalMilliseconds);
        return Task.CompletedTask;
    }
}
