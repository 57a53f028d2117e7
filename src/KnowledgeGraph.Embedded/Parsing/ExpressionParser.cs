using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Expressions by precedence: OR, XOR, AND, NOT, comparisons, text and list predicates, + -, * / %, ^, signs, access, atoms.</summary>
internal sealed class ExpressionParser
{
    private static readonly (string Symbol, BinaryOperator Operator)[] Comparisons =
    [
        ("=", BinaryOperator.Equal), ("<>", BinaryOperator.NotEqual), ("<=", BinaryOperator.LessOrEqual),
        (">=", BinaryOperator.GreaterOrEqual), ("<", BinaryOperator.Less), (">", BinaryOperator.Greater),
    ];

    private readonly TokenReader _tokens;
    private readonly AtomParser _atoms;
    private readonly LabelParser _labels;

    public ExpressionParser(TokenReader tokens, Func<Statement> parseSubquery)
    {
        _tokens = tokens;
        _labels = new LabelParser(tokens);
        Patterns = new PatternParser(tokens, this);
        _atoms = new AtomParser(tokens, this, parseSubquery);
    }

    public PatternParser Patterns { get; }

    public Expression Parse()
    {
        _tokens.Enter();
        var expression = ParseLeft(ParseXor, ("OR", BinaryOperator.Or));
        _tokens.Leave();
        return expression;
    }

    public Expression ParseAtom() => _atoms.Parse();

    private Expression ParseXor() => ParseLeft(ParseAnd, ("XOR", BinaryOperator.Xor));

    private Expression ParseAnd() => ParseLeft(ParseNot, ("AND", BinaryOperator.And));

    private Expression ParseLeft(Func<Expression> next, (string Keyword, BinaryOperator Operator) binary)
    {
        var left = next();
        while (_tokens.AtKeyword(binary.Keyword))
            left = new BinaryExpression(_tokens.Take().Position, binary.Operator, left, next());
        return left;
    }

    private Expression ParseNot()
    {
        if (!_tokens.AtKeyword("NOT"))
            return ParseComparison();
        var position = _tokens.Take().Position;
        _tokens.Enter();
        var operand = ParseNot();
        _tokens.Leave();
        return new UnaryExpression(position, UnaryOperator.Not, operand);
    }

    // a < b < c means a < b AND b < c.
    private Expression ParseComparison()
    {
        var left = ParsePredicate();
        Expression? all = null;
        while (ComparisonAt() is { } comparison)
        {
            var position = _tokens.Take().Position;
            var right = ParsePredicate();
            var one = new BinaryExpression(position, comparison, left, right);
            all = all is null ? one : new BinaryExpression(position, BinaryOperator.And, all, one);
            left = right;
        }
        return all ?? left;
    }

    private BinaryOperator? ComparisonAt()
    {
        foreach (var (symbol, comparison) in Comparisons)
        {
            if (_tokens.AtSymbol(symbol))
                return comparison;
        }
        return null;
    }

    private Expression ParsePredicate()
    {
        var left = ParseSum();
        while (true)
        {
            var position = _tokens.Position;
            if (TryPredicateOperator() is { } binary)
                left = new BinaryExpression(position, binary, left, ParseSum());
            else if (_tokens.TryKeyword("IS"))
                left = new UnaryExpression(position, ParseNullTest(), left);
            else
                return left;
        }
    }

    private BinaryOperator? TryPredicateOperator()
    {
        if (_tokens.TrySymbol("=~"))
            return BinaryOperator.Matches;
        if (_tokens.TryKeyword("IN"))
            return BinaryOperator.In;
        if (_tokens.TryKeyword("CONTAINS"))
            return BinaryOperator.Contains;
        bool starts = _tokens.AtKeywords("STARTS", "WITH");
        if (!starts && !_tokens.AtKeywords("ENDS", "WITH"))
            return null;
        _tokens.Take();
        _tokens.Take();
        return starts ? BinaryOperator.StartsWith : BinaryOperator.EndsWith;
    }

    private UnaryOperator ParseNullTest()
    {
        bool negated = _tokens.TryKeyword("NOT");
        _tokens.Keyword("NULL");
        return negated ? UnaryOperator.IsNotNull : UnaryOperator.IsNull;
    }

    private Expression ParseSum()
    {
        var left = ParseProduct();
        while (true)
        {
            var position = _tokens.Position;
            if (_tokens.TrySymbol("+"))
                left = new BinaryExpression(position, BinaryOperator.Add, left, ParseProduct());
            else if (_tokens.TrySymbol("||"))
                left = new BinaryExpression(position, BinaryOperator.Concatenate, left, ParseProduct());
            else if (_tokens.TrySymbol("-"))
                left = new BinaryExpression(position, BinaryOperator.Subtract, left, ParseProduct());
            else
                return left;
        }
    }

    private Expression ParseProduct()
    {
        var left = ParsePower();
        while (true)
        {
            var position = _tokens.Position;
            if (_tokens.TrySymbol("*"))
                left = new BinaryExpression(position, BinaryOperator.Multiply, left, ParsePower());
            else if (_tokens.TrySymbol("/"))
                left = new BinaryExpression(position, BinaryOperator.Divide, left, ParsePower());
            else if (_tokens.TrySymbol("%"))
                left = new BinaryExpression(position, BinaryOperator.Modulo, left, ParsePower());
            else
                return left;
        }
    }

    private Expression ParsePower()
    {
        var left = ParseSign();
        while (_tokens.AtSymbol("^"))
            left = new BinaryExpression(_tokens.Take().Position, BinaryOperator.Power, left, ParseSign());
        return left;
    }

    private Expression ParseSign()
    {
        var position = _tokens.Position;
        if (_tokens.AtSymbol("-") && _tokens.Peek(1).Kind == TokenKind.Integer)
        {
            _tokens.Take();
            return ParseAccess(NumberLiteral.ParseNegative(_tokens.Take(), position));
        }
        bool minus = _tokens.AtSymbol("-");
        if (!minus && !_tokens.AtSymbol("+"))
            return ParseAccess(_atoms.Parse());
        _tokens.Take();
        _tokens.Enter();
        var operand = ParseSign();
        _tokens.Leave();
        return new UnaryExpression(position, minus ? UnaryOperator.Minus : UnaryOperator.Plus, operand);
    }

    private Expression ParseAccess(Expression target)
    {
        while (true)
        {
            var position = _tokens.Position;
            if (_tokens.TrySymbol("."))
                target = new PropertyExpression(_tokens.Position, target, _tokens.Name("a property name"));
            else if (_tokens.TrySymbol("["))
                target = ParseIndex(position, target);
            else if (_tokens.AtSymbol(":") && IsLabelAhead(target))
                target = ParseLabelTest(position, target);
            else
                return target;
        }
    }

    // Not in a map ({key: …} has no target) and only where a name, '!', '%' or '(' follows.
    private bool IsLabelAhead(Expression target)
        => target is VariableExpression or PropertyExpression or FunctionExpression or IndexExpression or LiteralExpression or ParameterExpression or MapExpression
            && (_tokens.Peek(1).IsName || _tokens.Peek(1).IsSymbol("!") || _tokens.Peek(1).IsSymbol("%") || _tokens.Peek(1).IsSymbol("("));

    private LabelTestExpression ParseLabelTest(Position position, Expression target)
    {
        _tokens.Symbol(":");
        return new LabelTestExpression(position, target, _labels.Parse());
    }

    private Expression ParseIndex(Position position, Expression target)
    {
        var from = _tokens.AtSymbol("..") ? null : Parse();
        if (!_tokens.TrySymbol(".."))
        {
            _tokens.Symbol("]");
            return new IndexExpression(position, target, from!);
        }
        var to = _tokens.AtSymbol("]") ? null : Parse();
        _tokens.Symbol("]");
        return new SliceExpression(position, target, from, to);
    }
}
