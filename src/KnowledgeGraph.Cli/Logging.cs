using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Cli;

/// <summary>Logs to standard error, so that standard output holds the answer alone.</summary>
internal static class Logging
{
    /// <summary>What the answer does not tell itself, or with <paramref name="isVerbose"/> everything from debug on: a document that fails and a fact
    /// that is dropped stand in the summary already. The caller disposes it, which writes what is pending.</summary>
    public static ILoggerFactory Create(bool isVerbose) => LoggerFactory.Create(builder => builder
        .SetMinimumLevel(isVerbose ? LogLevel.Debug : LogLevel.Critical)
        .AddSimpleConsole(options => options.SingleLine = true)
        .AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace));
}
