using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Literals, names, calls, lists, maps, CASE and everything in brackets.</summary>
internal sealed class AtomParser
{
    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;
    private readonly SubqueryParser _subqueries;
    private readonly CollectionParser _collections;

    public AtomParser(TokenReader tokens, ExpressionParser expressions, Func<Statement> parseSubquery)
    {
        _tokens = tokens;
        _expressions = expressions;
        _subqueries = new SubqueryParser(tokens, expressions, parseSubquery);
        _collections = new CollectionParser(tokens, expressions);
    }

    public Expression Parse()
    {
        var token = _tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Integer or TokenKind.Float:
                return NumberLiteral.Parse(_tokens.Take());
            case TokenKind.Text:
                return new LiteralExpression(token.Position, _tokens.Take().Text);
            case TokenKind.Parameter:
                return new ParameterExpression(token.Position, _tokens.Take().Text);
            case TokenKind.QuotedName:
                return ParseNamed();
            case TokenKind.Name:
                return ParseKeywordOrName(token);
            case TokenKind.Symbol:
                return ParseBracketed(token);
            default:
                throw _tokens.Unexpected("an expression");
        }
    }

    private Expression ParseBracketed(Token token)
    {
        if (_expressions.Patterns.IsPatternAhead())
            return new PatternExpression(token.Position, _expressions.Patterns.ParsePath());
        if (token.IsSymbol("["))
            return _collections.ParseList();
        if (token.IsSymbol("{"))
            return _collections.ParseMap();
        if (!_tokens.TrySymbol("("))
            throw _tokens.Unexpected("an expression");
        var inner = _expressions.Parse();
        _tokens.Symbol(")");
        return inner;
    }

    private Expression ParseKeywordOrName(Token token)
    {
        if (_expressions.Patterns.IsPatternAhead())
            return new PatternExpression(token.Position, _expressions.Patterns.ParsePath());
        bool isCall = _tokens.Peek(1).IsSymbol("(");
        if (!isCall && !_tokens.Peek(1).IsSymbol(".") && Constant(token) is { } constant)
        {
            _tokens.Take();
            return constant;
        }
        if (token.IsKeyword("CASE") && IsCaseAhead())
            return ParseCase();
        if (_subqueries.TryParse() is { } subquery)
            return subquery;
        return (isCall ? _collections.TryParseQuantifierOrReduce() : null) ?? ParseNamed();
    }

    private static LiteralExpression? Constant(Token token) => token.Text.ToUpperInvariant() switch
    {
        "NULL" => new LiteralExpression(token.Position, null),
        "TRUE" => new LiteralExpression(token.Position, true),
        "FALSE" => new LiteralExpression(token.Position, false),
        "NAN" => new LiteralExpression(token.Position, double.NaN),
        _ => null,
    };

    private bool IsCaseAhead() => _tokens.Peek(1).Kind is not (TokenKind.Symbol or TokenKind.End) || _tokens.Peek(1).Text is "(" or "[" or "{" or "-" or "+";

    private Expression ParseNamed()
    {
        var token = _tokens.Take();
        if (_tokens.AtSymbol("(") || IsQualifiedCall())
            return ParseCall(token);
        if (_tokens.AtSymbol("{"))
            return _collections.ParseMapProjection(new VariableExpression(token.Position, token.Text));
        return new VariableExpression(token.Position, token.Text);
    }

    // Names such as date.truncate(…) have points in them.
    private bool IsQualifiedCall()
    {
        int ahead = 0;
        while (_tokens.Peek(ahead).IsSymbol(".") && _tokens.Peek(ahead + 1).IsName)
            ahead += 2;
        return ahead > 0 && _tokens.Peek(ahead).IsSymbol("(");
    }

    private Expression ParseCall(Token token)
    {
        string name = token.Text;
        while (_tokens.TrySymbol("."))
            name += "." + _tokens.Name("a function name");
        _tokens.Symbol("(");
        if (string.Equals(name, "count", StringComparison.OrdinalIgnoreCase) && _tokens.TrySymbol("*"))
        {
            _tokens.Symbol(")");
            return new CountAllExpression(token.Position);
        }
        if (string.Equals(name, "trim", StringComparison.OrdinalIgnoreCase) && ParseTrim(token.Position) is { } trim)
            return trim;
        bool distinct = _tokens.AtKeyword("DISTINCT") && !_tokens.Peek(1).IsSymbol(")") && _tokens.TryKeyword("DISTINCT");
        var arguments = _tokens.ListUntil(")", _expressions.Parse);
        return new FunctionExpression(token.Position, name, distinct, arguments);
    }

    /// <summary>The form with FROM, after the bracket: trim(LEADING 'x' FROM text); null, with nothing taken, for the plain one.</summary>
    private FunctionExpression? ParseTrim(Position position)
    {
        string? function = _tokens.Current.Text.ToUpperInvariant() switch
        {
            "BOTH" => "btrim",
            "LEADING" => "ltrim",
            "TRAILING" => "rtrim",
            _ => null,
        };
        if (function is null || _tokens.Peek(1).Kind is TokenKind.Symbol or TokenKind.End)
            return null;
        _tokens.Take();
        var signs = _tokens.AtKeyword("FROM") ? null : _expressions.Parse();
        _tokens.Keyword("FROM");
        var text = _expressions.Parse();
        _tokens.Symbol(")");
        return new FunctionExpression(position, function, false, signs is null ? [text] : [text, signs]);
    }

    private CaseExpression ParseCase()
    {
        var position = _tokens.Take().Position;
        var subject = _tokens.AtKeyword("WHEN") ? null : _expressions.Parse();
        var branches = new List<CaseBranch>();
        while (_tokens.TryKeyword("WHEN"))
        {
            var whens = new List<Expression> { _expressions.Parse() };
            while (subject is not null && _tokens.TrySymbol(","))
                whens.Add(_expressions.Parse());
            _tokens.Keyword("THEN");
            var then = _expressions.Parse();
            branches.AddRange(whens.Select(when => new CaseBranch(when, then)));
        }
        if (branches.Count == 0)
            throw _tokens.Unexpected("WHEN");
        var otherwise = _tokens.TryKeyword("ELSE") ? _expressions.Parse() : null;
        _tokens.Keyword("END");
        return new CaseExpression(position, subject, branches, otherwise);
    }
}
