using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Cli;

/// <summary>Logs to standard error, so that standard output holds the answer alone.</summary>
internal static class Logging
{
    /// <summary>Errors only, or with <paramref name="isVerbose"/> everything from debug on. The caller disposes it, which writes what is pending.</summary>
    public static ILoggerFactory Create(bool isVerbose) => LoggerFactory.Create(builder => builder
        .SetMinimumLevel(isVerbose ? LogLevel.Debug : LogLevel.Error)
        .AddSimpleConsole(options => options.SingleLine = true)
        .AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace));
}
