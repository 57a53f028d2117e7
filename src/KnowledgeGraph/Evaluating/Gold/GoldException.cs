namespace KnowledgeGraph.Evaluating.Gold;

/// <summary>Gold that cannot be used. The message is for the user: the file, the line where one is known, and what is wrong.</summary>
public sealed class GoldException : Exception
{
    /// <summary>An error in a file or folder.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="line">From 1; 0 when the whole of it is meant.</param>
    /// <param name="problem">What is wrong and what to do.</param>
    public GoldException(string path, int line, string problem)
        : base(line > 0 ? $"{path}, line {line}: {problem}" : $"{path}: {problem}")
    {
    }
}
