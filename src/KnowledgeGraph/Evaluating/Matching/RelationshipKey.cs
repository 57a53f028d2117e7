namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>What makes two relationships the same for the scorer. Ends are gold ids; an unmatched node's id with <c>p</c> before it never equals one.</summary>
internal readonly record struct RelationshipKey(string Type, string Head, string Tail) : IComparable<RelationshipKey>
{
    /// <summary>The key of a relationship; COOPERATES_WITH has its ends in order, so that either direction counts.</summary>
    public static RelationshipKey Of(string head, string type, string tail)
        => type == "COOPERATES_WITH" && CodePointComparer.Instance.Compare(head, tail) > 0 ? new(type, tail, head) : new(type, head, tail);

    /// <summary>The two ends in order, without the type.</summary>
    public (string First, string Second) Pair
        => CodePointComparer.Instance.Compare(Head, Tail) <= 0 ? (Head, Tail) : (Tail, Head);

    /// <summary>By type, head, tail, each by code point.</summary>
    public int CompareTo(RelationshipKey other)
    {
        int order = CodePointComparer.Instance.Compare(Type, other.Type);
        if (order == 0)
            order = CodePointComparer.Instance.Compare(Head, other.Head);
        return order != 0 ? order : CodePointComparer.Instance.Compare(Tail, other.Tail);
    }
}
