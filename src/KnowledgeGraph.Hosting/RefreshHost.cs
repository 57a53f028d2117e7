using KnowledgeGraph.Hosting.Health;
using Microsoft.AspNetCore.Builder;

namespace KnowledgeGraph.Hosting;

/// <summary>The service: the refresh job, health endpoints, metrics.</summary>
internal static class RefreshHost
{
    /// <summary>Configured by appsettings.json, then the environment, then <paramref name="args"/> (<c>--Refresh:Workspace=…</c>).</summary>
    public static WebApplication Build(string[] args)
    {
        // The folder of the program, not the one it was started in, holds appsettings.json: a service manager starts it anywhere.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
#if WINDOWS_SERVICE
        builder.Services.AddWindowsService();
#endif
        builder.Services.AddKnowledgeGraphRefresh(builder.Configuration);
        var app = builder.Build();
        app.MapRefreshHealth();
        return app;
    }
}
