namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>A place of a text where a word may stand that points back.</summary>
/// <param name="Text">The passage.</param>
/// <param name="At">Where the word starts.</param>
/// <param name="Limit">Where the next name starts, which no such word reaches into.</param>
internal readonly record struct PointingPlace(string Text, int At, int Limit)
{
    private static readonly char[] _marks = ['，', '。', '；', '：', ',', ';', ':'];

    /// <summary>The unit before; NUL at the start.</summary>
    public char Before => At > 0 ? Text[At - 1] : '\0';

    /// <summary>True at the head of a clause.</summary>
    public bool OpensClause => IsOpening(At);

    /// <summary>Where its clause starts.</summary>
    public int ClauseStart => At == 0 ? 0 : Text.LastIndexOfAny(_marks, At - 1) + 1;

    /// <summary>True where a word of the length ends before the next name.</summary>
    public bool Holds(int length) => At + length <= Limit;

    /// <summary>True where a clause starts at the place.</summary>
    public bool IsOpening(int at) => at == 0 || Array.IndexOf(_marks, Text[at - 1]) >= 0;

    /// <summary>True where a clause ends at the place.</summary>
    public bool IsClosing(int at) => at == Text.Length || Array.IndexOf(_marks, Text[at]) >= 0;

    /// <summary>True for a name that opens a clause of the text, in marks or without.</summary>
    public bool IsOpenedBy(ResolvedMention mention)
    {
        int start = mention.Span.Start;
        return start == 0 || Text[start - 1] is '，' or '。' or '；' or '：' || (start > 1 && Text[start - 1] is '“' or '《' && Text[start - 2] is '，' or '。' or '；');
    }
}
