using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary><c>EXISTS { … }</c>, <c>COUNT { … }</c>, <c>COLLECT { … }</c>; inside stands a whole query or only a pattern.</summary>
internal sealed class SubqueryParser
{
    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;
    private readonly Func<Statement> _parseStatement;

    public SubqueryParser(TokenReader tokens, ExpressionParser expressions, Func<Statement> parseStatement)
    {
        _tokens = tokens;
        _expressions = expressions;
        _parseStatement = parseStatement;
    }

    /// <summary>Null, with nothing taken, where no subquery begins.</summary>
    public SubqueryExpression? TryParse()
    {
        var token = _tokens.Current;
        SubqueryKind? kind = token.Text.ToUpperInvariant() switch
        {
            "EXISTS" => SubqueryKind.Exists,
            "COUNT" => SubqueryKind.Count,
            "COLLECT" => SubqueryKind.Collect,
            _ => null,
        };
        if (kind is null || !_tokens.Peek(1).IsSymbol("{"))
            return null;
        _tokens.Take();
        _tokens.Symbol("{");
        var statement = IsBarePattern() ? ParseBarePattern() : _parseStatement();
        _tokens.Symbol("}");
        return new SubqueryExpression(token.Position, kind.Value, statement);
    }

    private bool IsBarePattern()
        => _tokens.AtSymbol("(") || (_tokens.Current.IsName && _tokens.Peek(1).IsSymbol("="));

    private Statement ParseBarePattern()
    {
        var position = _tokens.Position;
        var patterns = _tokens.ListOf(_expressions.Patterns.ParsePath);
        var where = _tokens.TryKeyword("WHERE") ? _expressions.Parse() : null;
        return new Statement([new SingleQuery(position, [new MatchClause(position, false, patterns, where)])], UnionKind.All);
    }
}
