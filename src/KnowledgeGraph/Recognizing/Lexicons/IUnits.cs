namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>Code units in the order in which the terms of a <see cref="StepTable"/> hold them.</summary>
internal interface IUnits
{
    /// <summary>How many there are.</summary>
    int Length { get; }

    /// <summary>The one at <paramref name="index"/>, counted from 0.</summary>
    char this[int index] { get; }
}
