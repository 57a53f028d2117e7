using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace KnowledgeGraph.Hosting.Metering;

/// <summary>Registers the metrics, and their export where an endpoint is configured.</summary>
internal static class MetricsServices
{
    /// <summary>The endpoint's name in OpenTelemetry's own specification, which the exporter reads itself with its other settings.</summary>
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddRefreshMetrics(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics();
        services.AddSingleton<RefreshMetrics>();
        if (!string.IsNullOrEmpty(configuration[Endpoint]))
        {
            // Made with the host and disposed with it, which sends what is pending. The exporter's settings are the host's: it would read the environment alone.
            services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
                .ConfigureServices(exporter => exporter.AddSingleton(configuration))
                .AddMeter(RefreshMetrics.MeterName)
                .AddOtlpExporter()
                .Build());
            services.AddHostedService<MetricsExport>();
        }
        return services;
    }
}
