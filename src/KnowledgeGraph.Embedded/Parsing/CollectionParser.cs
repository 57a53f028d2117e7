using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Lists, maps and what is built over them: comprehensions, projections, quantifiers, reduce.</summary>
internal sealed class CollectionParser
{
    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;

    public CollectionParser(TokenReader tokens, ExpressionParser expressions)
    {
        _tokens = tokens;
        _expressions = expressions;
    }

    public Expression ParseList()
    {
        var position = _tokens.Take().Position;
        if (_tokens.Current.IsName && _tokens.Peek(1).IsKeyword("IN"))
            return ParseListComprehension(position);
        return (Expression?)TryParsePatternComprehension(position)
            ?? new ListExpression(position, _tokens.ListUntil("]", _expressions.Parse));
    }

    public MapExpression ParseMap()
    {
        var position = _tokens.Take().Position;
        return new MapExpression(position, _tokens.ListUntil("}", ParseMapEntry));
    }

    public MapProjectionExpression ParseMapProjection(VariableExpression target)
    {
        _tokens.Symbol("{");
        return new MapProjectionExpression(target.Position, target, _tokens.ListUntil("}", () => ParseProjectionItem(target)));
    }

    /// <summary>Null, with nothing taken, where the call is an ordinary one.</summary>
    public Expression? TryParseQuantifierOrReduce()
    {
        var token = _tokens.Current;
        if (token.IsKeyword("reduce") && _tokens.Peek(3).IsSymbol("="))
            return ParseReduce();
        QuantifierKind? kind = token.Text.ToUpperInvariant() switch
        {
            "ALL" => QuantifierKind.All,
            "ANY" => QuantifierKind.Any,
            "NONE" => QuantifierKind.None,
            "SINGLE" => QuantifierKind.Single,
            _ => null,
        };
        return kind is { } found && _tokens.Peek(3).IsKeyword("IN") ? ParseQuantifier(found) : null;
    }

    private MapEntry ParseMapEntry()
    {
        var position = _tokens.Position;
        string key = _tokens.Name("a key");
        _tokens.Symbol(":");
        return new MapEntry(position, key, _expressions.Parse());
    }

    private MapProjectionItem ParseProjectionItem(VariableExpression target)
    {
        var position = _tokens.Position;
        if (_tokens.TrySymbol("."))
        {
            if (_tokens.TrySymbol("*"))
                return new MapProjectionItem(null, null);
            string key = _tokens.Name("a property name");
            return new MapProjectionItem(key, new PropertyExpression(position, target, key));
        }
        string name = _tokens.Name("a key");
        return new MapProjectionItem(name, _tokens.TrySymbol(":") ? _expressions.Parse() : new VariableExpression(position, name));
    }

    private ListComprehensionExpression ParseListComprehension(Position position)
    {
        var variable = ParseVariable();
        _tokens.Keyword("IN");
        var source = _expressions.Parse();
        var condition = _tokens.TryKeyword("WHERE") ? _expressions.Parse() : null;
        var result = _tokens.TrySymbol("|") ? _expressions.Parse() : null;
        _tokens.Symbol("]");
        return new ListComprehensionExpression(position, variable, source, condition, result);
    }

    private PatternComprehensionExpression? TryParsePatternComprehension(Position position)
    {
        int start = _tokens.Place;
        bool named = _tokens.Current.IsName && _tokens.Peek(1).IsSymbol("=") && _tokens.Peek(2).IsSymbol("(");
        if (!named && !(_tokens.AtSymbol("(") && _expressions.Patterns.IsPatternAhead()))
            return null;
        _tokens.Place += named ? 2 : 0;
        bool isPattern = _expressions.Patterns.IsPatternAhead();
        _tokens.Place = start;
        if (!isPattern)
            return null;
        var pattern = _expressions.Patterns.ParsePath();
        if (!_tokens.AtKeyword("WHERE") && !_tokens.AtSymbol("|"))
        {
            _tokens.Place = start;
            return null;
        }
        var condition = _tokens.TryKeyword("WHERE") ? _expressions.Parse() : null;
        _tokens.Symbol("|");
        var result = _expressions.Parse();
        _tokens.Symbol("]");
        return new PatternComprehensionExpression(position, pattern, condition, result);
    }

    private QuantifierExpression ParseQuantifier(QuantifierKind kind)
    {
        var position = _tokens.Take().Position;
        _tokens.Symbol("(");
        var variable = ParseVariable();
        _tokens.Keyword("IN");
        var source = _expressions.Parse();
        _tokens.Keyword("WHERE");
        var condition = _expressions.Parse();
        _tokens.Symbol(")");
        return new QuantifierExpression(position, kind, variable, source, condition);
    }

    private ReduceExpression ParseReduce()
    {
        var position = _tokens.Take().Position;
        _tokens.Symbol("(");
        var accumulator = ParseVariable();
        _tokens.Symbol("=");
        var start = _expressions.Parse();
        _tokens.Symbol(",");
        var variable = ParseVariable();
        _tokens.Keyword("IN");
        var source = _expressions.Parse();
        _tokens.Symbol("|");
        var step = _expressions.Parse();
        _tokens.Symbol(")");
        return new ReduceExpression(position, accumulator, start, variable, source, step);
    }

    private VariableExpression ParseVariable() => new(_tokens.Position, _tokens.Name("a variable"));
}
