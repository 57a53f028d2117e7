namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>One token. <paramref name="Text"/> is the decoded content of texts and quoted names, otherwise as written.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End, Position Position)
{
    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && string.Equals(Text, symbol, StringComparison.Ordinal);

    public bool IsKeyword(string keyword) => Kind == TokenKind.Name && string.Equals(Text, keyword, StringComparison.OrdinalIgnoreCase);

    public bool IsName => Kind is TokenKind.Name or TokenKind.QuotedName;

    /// <summary>The token as an error message names it.</summary>
    public string Shown => Kind switch
    {
        TokenKind.End => "the end of the query",
        TokenKind.Text => $"the text '{Text}'",
        TokenKind.Parameter => $"the parameter ${Text}",
        _ => $"'{Text}'",
    };
}
