namespace KnowledgeGraph.Recognizing.Honours;

/// <summary>The verb that gives a title, at a place where titles may start.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is; 0 where a rank opens the title without a verb.</param>
/// <param name="Strong">How long the verb is that takes nothing but titles; 0 where none stands.</param>
/// <param name="End">Where the words start that it gives: right behind it, or behind the title that they are listed with.</param>
internal readonly record struct HonourVerb(int Start, int Length, int Strong, int End)
{
    /// <summary>True where a verb stands.</summary>
    public bool IsThere => Length > 0;

    /// <summary>True where a verb stands that takes nothing but titles.</summary>
    public bool IsStrong => Strong > 0;
}
