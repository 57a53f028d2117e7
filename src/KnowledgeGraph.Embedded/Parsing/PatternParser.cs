using System.Globalization;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Patterns: nodes, relationships, paths.</summary>
internal sealed class PatternParser
{
    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;
    private readonly LabelParser _labels;

    public PatternParser(TokenReader tokens, ExpressionParser expressions)
    {
        _tokens = tokens;
        _expressions = expressions;
        _labels = new LabelParser(tokens);
    }

    /// <summary>A path as MATCH takes it: with an optional name and shortestPath around it.</summary>
    public PathPattern ParsePath()
    {
        var position = _tokens.Position;
        string? variable = null;
        if (_tokens.Current.IsName && _tokens.Peek(1).IsSymbol("="))
        {
            variable = _tokens.Take().Text;
            _tokens.Symbol("=");
        }
        var search = SearchAt();
        if (search == PathSearch.All)
            return ParseElements(position, variable, search);
        _tokens.Take();
        _tokens.Symbol("(");
        var path = ParseElements(position, variable, search);
        _tokens.Symbol(")");
        if (path.Relationships.Count != 1)
            throw QueryErrors.Parsing(position, "shortestPath takes a pattern of two nodes and one relationship, as in shortestPath((a)-[*..5]-(b)).");
        return path;
    }

    /// <summary>True when the tokens from here on can only be a pattern with a relationship.</summary>
    public bool IsPatternAhead()
    {
        if (SearchAt() != PathSearch.All)
            return true;
        if (!_tokens.AtSymbol("("))
            return false;
        var first = _tokens.Peek(1);
        bool named = first.IsName;
        var second = _tokens.Peek(named ? 2 : 1);
        if (!second.IsSymbol(")") && !second.IsSymbol(":") && !second.IsSymbol("{") && !(named && second.IsKeyword("WHERE")))
            return false;
        int close = ClosingBracket();
        var (a, b) = (_tokens.Peek(close + 1), _tokens.Peek(close + 2));
        return (a.IsSymbol("-") && (b.IsSymbol("[") || b.IsSymbol("-")))
            || (a.IsSymbol("<") && b.IsSymbol("-") && (_tokens.Peek(close + 3).IsSymbol("[") || _tokens.Peek(close + 3).IsSymbol("-")));
    }

    private PathSearch SearchAt()
    {
        if (!_tokens.Peek(1).IsSymbol("("))
            return PathSearch.All;
        if (_tokens.AtKeyword("shortestPath"))
            return PathSearch.Shortest;
        return _tokens.AtKeyword("allShortestPaths") ? PathSearch.AllShortest : PathSearch.All;
    }

    private int ClosingBracket()
    {
        int depth = 0;
        int ahead = 0;
        while (_tokens.Peek(ahead).Kind != TokenKind.End)
        {
            var token = _tokens.Peek(ahead);
            depth += token.IsSymbol("(") ? 1 : token.IsSymbol(")") ? -1 : 0;
            if (depth == 0)
                return ahead;
            ahead++;
        }
        return ahead;
    }

    private PathPattern ParseElements(Position position, string? variable, PathSearch search)
    {
        var nodes = new List<NodePattern> { ParseNode() };
        var relationships = new List<RelationshipPattern>();
        while (_tokens.AtSymbol("-") || (_tokens.AtSymbol("<") && _tokens.Peek(1).IsSymbol("-")))
        {
            relationships.Add(ParseRelationship());
            nodes.Add(ParseNode());
        }
        return new PathPattern(position, variable, search, nodes, relationships);
    }

    private NodePattern ParseNode()
    {
        var position = _tokens.Position;
        if (!_tokens.TrySymbol("("))
            throw _tokens.Unexpected("a node in round brackets, as in (a:Agency)");
        string? variable = _tokens.Current.IsName && !IsWhere() ? _tokens.Take().Text : null;
        var label = _tokens.TrySymbol(":") ? _labels.Parse() : null;
        var properties = ParseProperties();
        var condition = _tokens.TryKeyword("WHERE") ? _expressions.Parse() : null;
        _tokens.Symbol(")");
        return new NodePattern(position, variable, label, properties, condition);
    }

    private bool IsWhere() => _tokens.AtKeyword("WHERE") && !_tokens.Peek(1).IsSymbol(")") && !_tokens.Peek(1).IsSymbol(":");

    private Expression? ParseProperties()
        => _tokens.AtSymbol("{") || _tokens.Current.Kind == TokenKind.Parameter ? _expressions.ParseAtom() : null;

    private RelationshipPattern ParseRelationship()
    {
        var position = _tokens.Position;
        bool toLeft = _tokens.TrySymbol("<");
        _tokens.Symbol("-");
        var pattern = new RelationshipPattern(position, null, PatternDirection.Both, null, null, null, null);
        if (_tokens.TrySymbol("["))
            pattern = ParseDetail(pattern);
        _tokens.Symbol("-");
        bool toRight = _tokens.TrySymbol(">");
        var direction = toLeft == toRight ? PatternDirection.Both : toLeft ? PatternDirection.Incoming : PatternDirection.Outgoing;
        return pattern with { Direction = direction };
    }

    private RelationshipPattern ParseDetail(RelationshipPattern pattern)
    {
        string? variable = _tokens.Current.IsName && !IsWhere() ? _tokens.Take().Text : null;
        var type = _tokens.TrySymbol(":") ? _labels.Parse() : null;
        PathLength? length = _tokens.TrySymbol("*") ? ParseLength() : null;
        var properties = ParseProperties();
        var condition = _tokens.TryKeyword("WHERE") ? _expressions.Parse() : null;
        _tokens.Symbol("]");
        return pattern with { Variable = variable, Type = type, Length = length, Properties = properties, Condition = condition };
    }

    private PathLength ParseLength()
    {
        int? least = ParseBound();
        if (!_tokens.TrySymbol(".."))
            return least is { } exact ? new PathLength(exact, exact) : new PathLength(1, int.MaxValue);
        return new PathLength(least ?? 1, ParseBound() ?? int.MaxValue);
    }

    private int? ParseBound()
    {
        if (_tokens.Current.Kind != TokenKind.Integer)
            return null;
        var token = _tokens.Take();
        if (!int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int bound))
            throw QueryErrors.Parsing(token.Position, $"'{token.Text}' is not a length that a path can have.");
        return bound;
    }
}
