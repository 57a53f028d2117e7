using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Walks over the tokens of a statement.</summary>
internal sealed class TokenReader
{
    private const int DepthLimit = 400;

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private int _depth;

    public TokenReader(string text)
    {
        _text = text;
        _tokens = Lexer.Split(text);
    }

    /// <summary>Number of the current token; may be set back for a second reading.</summary>
    public int Place { get; set; }

    public Token Current => Peek(0);

    public Position Position => Current.Position;

    public Token Peek(int ahead) => _tokens[Math.Min(Place + ahead, _tokens.Count - 1)];

    public bool AtSymbol(string symbol) => Current.IsSymbol(symbol);

    public bool AtKeyword(string keyword) => Current.IsKeyword(keyword);

    public bool AtKeywords(string first, string second) => Current.IsKeyword(first) && Peek(1).IsKeyword(second);

    public Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
            Place++;
        return token;
    }

    public bool TrySymbol(string symbol)
    {
        if (!AtSymbol(symbol))
            return false;
        Place++;
        return true;
    }

    public bool TryKeyword(string keyword)
    {
        if (!AtKeyword(keyword))
            return false;
        Place++;
        return true;
    }

    public void Symbol(string symbol)
    {
        if (!TrySymbol(symbol))
            throw Unexpected($"'{symbol}'");
    }

    public void Keyword(string keyword)
    {
        if (!TryKeyword(keyword))
            throw Unexpected(keyword);
    }

    public string Name(string role)
    {
        if (!Current.IsName)
            throw Unexpected(role);
        return Take().Text;
    }

    public QueryException Unexpected(string wanted)
        => QueryErrors.Parsing(Position, $"Expected {wanted} but found {Current.Shown}.");

    /// <summary>The statement's text from token <paramref name="from"/> up to the last token taken.</summary>
    public string TextFrom(int from) => _text[_tokens[from].Start.._tokens[Place - 1].End];

    /// <summary>Guards the parser's recursion, so that a hostile query cannot overflow the stack.</summary>
    public void Enter()
    {
        if (++_depth > DepthLimit)
            throw QueryErrors.Parsing(Position, $"The query is nested more than {DepthLimit} levels deep.");
    }

    public void Leave() => _depth--;

    public List<T> ListOf<T>(Func<T> read)
    {
        var items = new List<T> { read() };
        while (TrySymbol(","))
            items.Add(read());
        return items;
    }

    public List<T> ListUntil<T>(string close, Func<T> read)
    {
        var items = AtSymbol(close) ? [] : ListOf(read);
        Symbol(close);
        return items;
    }
}
