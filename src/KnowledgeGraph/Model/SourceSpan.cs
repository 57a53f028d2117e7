namespace KnowledgeGraph.Model;

/// <summary>A half-open range of UTF-16 code units of the raw file as decoded to text, byte order mark not counted.
/// A type apart from <see cref="TextSpan"/> so that a clean offset cannot be taken for a raw one.</summary>
/// <param name="Start">First code unit, counted from 0 at the file's first character.</param>
/// <param name="End">One past the last code unit.</param>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>Code units covered, markup between the clean characters included.</summary>
    public int Length => End - Start;
}
