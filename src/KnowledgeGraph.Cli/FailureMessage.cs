using KnowledgeGraph.Embedded;
using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Refreshing;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Cli;

/// <summary>Puts an exception into the words that a person sees. Setting KG_DEBUG=1 adds the stack for whoever hunts the error.</summary>
internal static class FailureMessage
{
    /// <summary>One message, mostly one line; a wrong statement shows its place.</summary>
    public static string Of(Exception exception)
    {
        var message = exception switch
        {
            UsageException or StatementException or QuestionException or SnapshotException or GoldException or RefreshException or GraphStoreException => exception.Message,
            OperationCanceledException => "Stopped before it was done; nothing was written.",
            IOException or UnauthorizedAccessException => exception.Message,
            ArgumentException { ParamName: null } => exception.Message,
            _ => $"internal error: {OneLine(exception.Message)} (set KG_DEBUG=1 to see where)",
        };
        return string.Equals(Environment.GetEnvironmentVariable("KG_DEBUG"), "1", StringComparison.Ordinal)
            ? $"{message}{Environment.NewLine}{exception}"
            : message;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
