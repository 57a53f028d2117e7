namespace KnowledgeGraph.Relating.Sentences;

/// <summary>A set of labels as one number: a bit for each by its spelling. Two sets without a common bit have no label in common,
/// which settles most questions without a look at the words; a common bit alone tells nothing, since two labels may share one.</summary>
internal readonly record struct LabelSet(ulong Bits)
{
    private const int BitCount = 64;
    private const int Spread = 33;

    /// <summary>The set of one label; no label is empty.</summary>
    public static LabelSet Of(string label) => new(1UL << (((label[0] * Spread) + (label[^1] * Spread * Spread) + label.Length) % BitCount));

    /// <summary>The set of all of them.</summary>
    public static LabelSet Of(params IReadOnlyList<string> labels)
    {
        var set = default(LabelSet);
        for (int i = 0; i < labels.Count; i++)
            set |= Of(labels[i]);
        return set;
    }

    /// <summary>False when no label is in both sets.</summary>
    public bool MayShare(LabelSet other) => (Bits & other.Bits) != 0;

    /// <summary>The labels of either set.</summary>
    public static LabelSet operator |(LabelSet left, LabelSet right) => new(left.Bits | right.Bits);
}
