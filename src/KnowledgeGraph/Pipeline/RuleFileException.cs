namespace KnowledgeGraph.Pipeline;

/// <summary>A rule, lexicon or schema file that cannot be used. The message names the file, the line and what to do.</summary>
public sealed class RuleFileException : ArgumentException
{
    /// <summary>An error at a place in a file.</summary>
    /// <param name="file">As <see cref="KnowledgeFiles.Describe"/> names it.</param>
    /// <param name="line">From 1; 0 when the whole file is meant.</param>
    /// <param name="problem">What is wrong and what would be right, a sentence without its full stop or with it.</param>
    public RuleFileException(string file, long line, string problem)
        : base(line > 0 ? $"{file}, line {line}: {problem}" : $"{file}: {problem}")
    {
        File = file;
        Line = line;
    }

    /// <summary>The path of the file, or the resource's name with "embedded" before it.</summary>
    public string File { get; }

    /// <summary>Line from 1; 0 when the whole file is meant.</summary>
    public long Line { get; }
}
