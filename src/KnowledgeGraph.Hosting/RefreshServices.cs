using KnowledgeGraph.Hosting.Health;
using KnowledgeGraph.Hosting.Metering;
using KnowledgeGraph.Hosting.Scheduling;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Refreshing;
using KnowledgeGraph.Refreshing.Targets;
using KnowledgeGraph.Storing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Hosting;

/// <summary>Registers the hosted refresh.</summary>
public static class RefreshServices
{
    /// <summary>Adds the job that keeps a graph fresh, its health checks and its metrics. Options come from the section <c>Refresh</c> and are checked when
    /// the host starts; a Neo4j is kept too where the configuration names one (NEO4J_URI).</summary>
    public static IServiceCollection AddKnowledgeGraphRefresh(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<RefreshServiceOptions>().Bind(configuration.GetSection(RefreshServiceOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RefreshServiceOptions>, RefreshServiceOptionsValidator>();
        services.AddOptions<HostOptions>().Configure<IOptions<RefreshServiceOptions>>((host, refresh) => host.ShutdownTimeout = refresh.Value.StopTimeout);
        bool hasDatabase = Neo4jConfiguration.Read(configuration).Uri is not null;
        if (hasDatabase)
        {
            services.AddNeo4jStore(options => Neo4jConfiguration.Bind(configuration, options));
            services.AddSingleton<IRefreshTarget>(provider => new StoreTarget("Neo4j", provider.GetRequiredService<IGraphStore>()));
        }
        if (!hasDatabase || !string.IsNullOrEmpty(configuration.GetSection(RefreshServiceOptions.Section)[nameof(RefreshServiceOptions.GraphFile)]))
            services.AddSingleton<IRefreshTarget>(provider => new GraphFileTarget(Options(provider).PathOfGraph));
        services.AddSingleton(provider => new Refresher(
            Options(provider).ForRefresher(),
            [.. provider.GetServices<IRefreshTarget>()],
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<RefreshStatus>();
        services.AddSingleton<RefreshSchedule>();
        services.AddSingleton<FolderWatch>();
        services.AddHostedService<RefreshJob>();
        services.AddHealthChecks()
            .AddCheck<RefreshHealthCheck>("refresh", tags: [RefreshHealth.Ready])
            .AddCheck<FreshnessHealthCheck>("freshness", tags: [RefreshHealth.Fresh]);
        return services.AddRefreshMetrics(configuration);
    }

    private static RefreshServiceOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<RefreshServiceOptions>>().Value;
}
