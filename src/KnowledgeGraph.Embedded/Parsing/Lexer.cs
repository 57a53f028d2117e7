using System.Text;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Splits a statement into tokens; comments and white space fall away.</summary>
internal sealed class Lexer
{
    private static readonly string[] LongSymbols = ["<>", "<=", ">=", "=~", "..", "+=", "||", "::"];

    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private int _at;
    private int _line = 1;
    private int _lineStart;

    private Lexer(string text) => _text = text;

    public static IReadOnlyList<Token> Split(string text)
    {
        var lexer = new Lexer(text);
        while (lexer.SkipBlanks())
            lexer.ReadToken();
        lexer._tokens.Add(new Token(TokenKind.End, "", text.Length, text.Length, lexer.Here(text.Length)));
        return lexer._tokens;
    }

    private Position Here(int at) => new(_line, at - _lineStart + 1);

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private bool SkipBlanks()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at]) || _text[_at] is '\uFEFF' or (>= '\u001C' and <= '\u001F'))
                Step();
            else if (Peek() == '/' && Peek(1) == '/')
                SkipLine();
            else if (Peek() == '/' && Peek(1) == '*')
                SkipComment();
            else
                return true;
        }
        return false;
    }

    private void Step()
    {
        if (_text[_at++] != '\n')
            return;
        _line++;
        _lineStart = _at;
    }

    private void SkipLine()
    {
        while (_at < _text.Length && _text[_at] != '\n')
            _at++;
    }

    private void SkipComment()
    {
        var start = Here(_at);
        int end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
            throw QueryErrors.Parsing(start, "This comment is not closed: write '*/' at its end.");
        while (_at < end + 2)
            Step();
    }

    private void ReadToken()
    {
        char c = Peek();
        if (c is '\'' or '"')
            ReadText(c);
        else if (c == '`')
            ReadQuoted(TokenKind.QuotedName);
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1)) && !FollowsValue()))
            ReadNumber();
        else if (c == '$')
            ReadParameter();
        else if (IsNameStart(_at))
            Add(TokenKind.Name, NameEnd(_at));
        else
            ReadSymbol();
    }

    // In list[0].5 and in 1..5 a point does not begin a number.
    private bool FollowsValue()
        => _tokens.Count > 0 && _tokens[^1].End == _at
            && (_tokens[^1].Kind != TokenKind.Symbol || _tokens[^1].Text is ")" or "]" or "}" or "." or "..");

    private bool IsNameStart(int at)
        => at < _text.Length && (char.IsLetter(_text[at]) || _text[at] == '_' || char.IsSurrogate(_text[at])
            || char.GetUnicodeCategory(_text[at]) is System.Globalization.UnicodeCategory.LetterNumber or System.Globalization.UnicodeCategory.ConnectorPunctuation);

    private int NameEnd(int at)
    {
        while (IsNameStart(at) || (at < _text.Length && (char.IsDigit(_text[at]) || IsMark(_text[at]))))
            at++;
        return at;
    }

    private static bool IsMark(char c)
        => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private void Add(TokenKind kind, int end) => Add(kind, _text[_at..end], end);

    private void Add(TokenKind kind, string text, int end)
    {
        _tokens.Add(new Token(kind, text, _at, end, Here(_at)));
        while (_at < end)
            Step();
    }

    private void ReadParameter()
    {
        var start = Here(_at);
        if (Peek(1) == '`')
        {
            int dollar = _at++;
            ReadQuoted(TokenKind.Parameter);
            _tokens[^1] = _tokens[^1] with { Start = dollar, Position = start };
            return;
        }
        int end = _at + 1;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] == '_'))
            end++;
        if (end == _at + 1)
            throw QueryErrors.Parsing(start, "A parameter needs a name after '$'.");
        Add(TokenKind.Parameter, _text[(_at + 1)..end], end);
    }

    private void ReadQuoted(TokenKind kind)
    {
        var name = new StringBuilder();
        int at = _at + 1;
        while (at < _text.Length)
        {
            if (_text[at] != '`')
                name.Append(_text[at++]);
            else if (at + 1 < _text.Length && _text[at + 1] == '`')
                (at, _) = (at + 2, name.Append('`'));
            else
            {
                Add(kind, name.ToString(), at + 1);
                return;
            }
        }
        throw QueryErrors.Parsing(Here(_at), "This name is not closed: a '`' is missing.");
    }

    private void ReadText(char quote)
    {
        var text = new StringBuilder();
        int at = _at + 1;
        while (at < _text.Length && _text[at] != quote)
        {
            if (_text[at] == '\\')
                at = TextEscape.Read(_text, at, text, Here(_at));
            else
                text.Append(_text[at++]);
        }
        if (at >= _text.Length)
            throw QueryErrors.Parsing(Here(_at), $"This text is not closed: a {quote} is missing.");
        Add(TokenKind.Text, text.ToString(), at + 1);
    }

    private void ReadNumber()
    {
        var (kind, end) = NumberScanner.Scan(_text, _at);
        if (IsNameStart(end))
            throw QueryErrors.Parsing(Here(_at), $"'{_text[_at..NameEnd(end)]}' is not a valid number, and a name cannot begin with a digit.");
        Add(kind, end);
    }

    private void ReadSymbol()
    {
        foreach (string symbol in LongSymbols)
        {
            if (string.CompareOrdinal(_text, _at, symbol, 0, symbol.Length) != 0)
                continue;
            Add(TokenKind.Symbol, _at + symbol.Length);
            return;
        }
        if (!"()[]{},.:;|=<>+-*/%^!&".Contains(Peek(), StringComparison.Ordinal))
            throw QueryErrors.Parsing(Here(_at), $"The character '{Peek()}' has no meaning here.");
        Add(TokenKind.Symbol, _at + 1);
    }
}
