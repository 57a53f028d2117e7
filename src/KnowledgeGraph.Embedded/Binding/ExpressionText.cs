using System.Globalization;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Writes a bound expression as text.</summary>
internal sealed class ExpressionText
{
    private static readonly ExpressionText Keys = new(symbol => $"{symbol.Name}#{symbol.Slot}");
    private static readonly ExpressionText ForPeople = new(Name);

    private readonly Func<Symbol, string> _name;

    private ExpressionText(Func<Symbol, string> name) => _name = name;

    /// <summary>Equal texts mean equal expressions.</summary>
    public static string Of(Expression expression) => Keys.Text(expression);

    /// <summary>As in a statement; two variables of one name look alike.</summary>
    public static string Shown(Expression expression) => ForPeople.Text(expression);

    /// <summary>The variable's name; a number where the statement gives it none.</summary>
    public static string Name(Symbol symbol)
        => symbol.Name.Length > 0 ? symbol.Name : string.Create(CultureInfo.InvariantCulture, $"_{symbol.Slot}");

    public static string Label(LabelExpression? label) => label switch
    {
        NamedLabel named => named.Name,
        NotLabel not => $"!{Label(not.Operand)}",
        AndLabel and => $"({Label(and.Left)}&{Label(and.Right)})",
        OrLabel or => $"({Label(or.Left)}|{Label(or.Right)})",
        AnyLabel => "%",
        _ => "",
    };

    private string Text(Expression? expression) => expression switch
    {
        null => "",
        SymbolExpression e => _name(e.Symbol),
        LiteralExpression e => Literal(e.Value),
        ParameterExpression e => $"${e.Name}",
        PropertyExpression e => $"{Text(e.Target)}.{e.Key}",
        UnaryExpression e => Unary(e),
        BinaryExpression e => $"({Text(e.Left)} {Sign(e.Operator)} {Text(e.Right)})",
        LabelTestExpression e => $"{Text(e.Target)}:{Label(e.Label)}",
        ListExpression e => $"[{Join(e.Items)}]",
        MapExpression e => $"{{{string.Join(", ", e.Entries.Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        IndexExpression e => $"{Text(e.Target)}[{Text(e.Index)}]",
        SliceExpression e => $"{Text(e.Target)}[{Text(e.From)}..{Text(e.To)}]",
        FunctionExpression e => $"{e.Name.ToUpperInvariant()}({(e.IsDistinct ? "DISTINCT " : "")}{Join(e.Arguments)})",
        CountAllExpression => "COUNT(*)",
        _ => Compound(expression),
    };

    private string Compound(Expression expression) => expression switch
    {
        CaseExpression e => $"CASE {Text(e.Subject)} {string.Join(" ", e.Branches.Select(b => $"WHEN {Text(b.When)} THEN {Text(b.Then)}"))} ELSE {Text(e.Otherwise)} END",
        ListComprehensionExpression e => $"[{Text(e.Variable)} IN {Text(e.Source)} WHERE {Text(e.Condition)} | {Text(e.Result)}]",
        QuantifierExpression e => $"{e.Kind}({Text(e.Variable)} IN {Text(e.Source)} WHERE {Text(e.Condition)})",
        ReduceExpression e => $"REDUCE({Text(e.Accumulator)} = {Text(e.Start)}, {Text(e.Variable)} IN {Text(e.Source)} | {Text(e.Step)})",
        MapProjectionExpression e => $"{Text(e.Target)}{{{string.Join(", ", e.Items.Select(i => $"{i.Key}: {Text(i.Value)}"))}}}",
        BoundSubqueryExpression e => FormattableString.Invariant($"{e.Kind} {{…}}@{e.Position.Line}:{e.Position.Column}"),

        // Two expressions that are not written here are never taken for the same one.
        _ => FormattableString.Invariant($"{expression.GetType().Name}@{expression.Position.Line}:{expression.Position.Column}"),
    };

    private string Unary(UnaryExpression e) => e.Operator switch
    {
        UnaryOperator.Not => $"NOT ({Text(e.Operand)})",
        UnaryOperator.Minus => $"-({Text(e.Operand)})",
        UnaryOperator.Plus => $"+({Text(e.Operand)})",
        UnaryOperator.IsNull => $"({Text(e.Operand)}) IS NULL",
        _ => $"({Text(e.Operand)}) IS NOT NULL",
    };

    private static string Sign(BinaryOperator kind) => kind switch
    {
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "<>",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.StartsWith => "STARTS WITH",
        BinaryOperator.EndsWith => "ENDS WITH",
        BinaryOperator.Matches => "=~",
        BinaryOperator.Add => "+",
        BinaryOperator.Concatenate => "||",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        _ => kind.ToString().ToUpperInvariant(),
    };

    private static string Literal(object? value) => value switch
    {
        string text => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        double number => $"{number.ToString("R", CultureInfo.InvariantCulture)}f",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "null",
    };

    private string Join(IEnumerable<Expression> items) => string.Join(", ", items.Select(Text));
}
