using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>What may be a name: <c>[Start, End)</c> of a passage, whose ending starts at <paramref name="Ending"/> and tells its type.</summary>
/// <param name="Map">The passage.</param>
/// <param name="Start">Where it starts; as long as nobody knows, where its ending does; -1 where it is none.</param>
/// <param name="Ending">Where its ending starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Rule">What its ending tells.</param>
internal readonly record struct NameCandidate(WordMap Map, int Start, int Ending, int End, SuffixRule Rule)
{
    /// <summary>The passage's text.</summary>
    public string Text => Map.Text;

    /// <summary>The type that its ending tells.</summary>
    public string Label => Rule.Label;

    /// <summary>True where some word of its own is all that it needs.</summary>
    public bool IsPlain => Rule.Strictness == SuffixStrictness.Plain;

    /// <summary>True where its ending is a common word too.</summary>
    public bool IsStrict => Rule.Strictness == SuffixStrictness.Strict;

    /// <summary>How long it is.</summary>
    public int Length => End - Start;

    /// <summary>How much of it stands before its ending.</summary>
    public int Own => Ending - Start;

    /// <summary>The known name that opens it, or null.</summary>
    public NameHit? Head => Map.NameAt(Start);

    /// <summary>True where nothing stands before it but a mark.</summary>
    public bool OpensClause => Map.OpensClause(Start);

    /// <summary>True where a mark or a word that bounds names stands before it.</summary>
    public bool IsApart => Map.IsApart(Start);

    /// <summary>True where a place or an actor is all that stands before the ending.</summary>
    public bool IsHeadAlone => Head is { } head && (head.IsPlace || head.IsActor) && head.End >= Ending;

    /// <summary>True for 市科技发展基金, which stands for the place's own, and not for 市级创新资金, which tells a level only.</summary>
    public bool IsOfLevel => Text[Start] is '市' or '省' or '区' or '县' && Text[Start + 1] is not ('级' or '场' or '域' or '内' or '区');

    /// <summary>The same with another start.</summary>
    public NameCandidate From(int start) => this with { Start = start };

    /// <summary>True where it opens with <paramref name="word"/>.</summary>
    public bool StartsWith(string word) => Text.AsSpan(Start).StartsWith(word);

    /// <summary>True where <paramref name="word"/> stands right before it.</summary>
    public bool Follows(string word) => Text.AsSpan(0, Start).EndsWith(word);
}
