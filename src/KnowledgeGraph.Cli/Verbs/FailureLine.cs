using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>One line for a document that could not be read.</summary>
internal static class FailureLine
{
    /// <summary>Path and reason; the path once where the reason opens with it already.</summary>
    public static string Of(FailedDocument failed) =>
        failed.Reason.StartsWith(failed.Path, StringComparison.Ordinal) ? failed.Reason : $"{failed.Path}: {failed.Reason}";
}
