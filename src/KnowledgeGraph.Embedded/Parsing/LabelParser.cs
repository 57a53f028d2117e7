using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Label expressions: <c>!</c> binds before <c>&amp;</c> (or <c>:</c>), and that before <c>|</c>.</summary>
internal sealed class LabelParser
{
    private readonly TokenReader _tokens;

    public LabelParser(TokenReader tokens) => _tokens = tokens;

    /// <summary>What follows the first colon.</summary>
    public LabelExpression Parse()
    {
        var left = ParseAnd();
        while (_tokens.AtSymbol("|"))
        {
            var position = _tokens.Take().Position;
            _tokens.TrySymbol(":");
            left = new OrLabel(position, left, ParseAnd());
        }
        return left;
    }

    private LabelExpression ParseAnd()
    {
        var left = ParseNot();
        while (_tokens.AtSymbol("&") || _tokens.AtSymbol(":"))
            left = new AndLabel(_tokens.Take().Position, left, ParseNot());
        return left;
    }

    private LabelExpression ParseNot()
    {
        var position = _tokens.Position;
        if (_tokens.TrySymbol("!"))
        {
            _tokens.Enter();
            var operand = ParseNot();
            _tokens.Leave();
            return new NotLabel(position, operand);
        }
        if (_tokens.TrySymbol("%"))
            return new AnyLabel(position);
        if (!_tokens.TrySymbol("("))
            return new NamedLabel(position, _tokens.Name("a label or type"));
        _tokens.Enter();
        var inner = Parse();
        _tokens.Symbol(")");
        _tokens.Leave();
        return inner;
    }
}
