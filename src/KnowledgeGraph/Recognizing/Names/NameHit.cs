using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>A lexicon form in a passage: <c>[Start, End)</c> and what it can stand for.</summary>
internal sealed record NameHit(int Start, int End, NameForms Forms)
{
    /// <inheritdoc cref="NameForms.IsPlace"/>
    public bool IsPlace => Forms.IsPlace;

    /// <inheritdoc cref="NameForms.IsBusiness"/>
    public bool IsBusiness => Forms.IsBusiness;

    /// <inheritdoc cref="NameForms.IsActor"/>
    public bool IsActor => Forms.IsActor;
}
