using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>A lexicon form in a passage: <c>[Start, End)</c> and what it can stand for.</summary>
internal sealed record NameHit(int Start, int End, IReadOnlyList<NameForm> Forms)
{
    /// <summary>True when the form can name a place (District or Region).</summary>
    public bool IsPlace => Forms.Any(f => f.Entry.Label is "District" or "Region");

    /// <summary>True when the form can name a company or a body of government.</summary>
    public bool IsBusiness => Forms.Any(f => f.Entry.Label is "Agency" or "Enterprise");

    /// <summary>True when the form can name an actor (Agency, Enterprise or Institution).</summary>
    public bool IsActor => Forms.Any(f => f.Entry.Label is "Agency" or "Enterprise" or "Institution");
}
