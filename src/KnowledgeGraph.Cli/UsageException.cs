namespace KnowledgeGraph.Cli;

/// <summary>Bad usage or input; the message is all that the person sees.</summary>
internal sealed class UsageException(string message) : Exception(message);
