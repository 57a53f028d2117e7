namespace KnowledgeGraph.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and something wrong was found: a document that could not be read, a fact that fails, a floor that is missed.</summary>
    public const int FoundWrong = 1;

    /// <summary>Not done: bad usage or bad input.</summary>
    public const int Refused = 2;
}
