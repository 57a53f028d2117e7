using System.Globalization;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Writes a bound expression as text: equal texts mean equal expressions.</summary>
internal static class ExpressionText
{
    public static string Of(Expression? expression) => expression switch
    {
        null => "",
        SymbolExpression e => $"{e.Symbol.Name}#{e.Symbol.Slot}",
        LiteralExpression e => Literal(e.Value),
        ParameterExpression e => $"${e.Name}",
        PropertyExpression e => $"{Of(e.Target)}.{e.Key}",
        UnaryExpression e => $"{e.Operator}({Of(e.Operand)})",
        BinaryExpression e => $"({Of(e.Left)} {e.Operator} {Of(e.Right)})",
        LabelTestExpression e => $"{Of(e.Target)}:{Label(e.Label)}",
        ListExpression e => $"[{Join(e.Items)}]",
        MapExpression e => $"{{{string.Join(", ", e.Entries.Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
        IndexExpression e => $"{Of(e.Target)}[{Of(e.Index)}]",
        SliceExpression e => $"{Of(e.Target)}[{Of(e.From)}..{Of(e.To)}]",
        FunctionExpression e => $"{e.Name.ToUpperInvariant()}({(e.IsDistinct ? "DISTINCT " : "")}{Join(e.Arguments)})",
        CountAllExpression => "COUNT(*)",
        _ => Compound(expression),
    };

    public static string Label(LabelExpression? label) => label switch
    {
        NamedLabel named => named.Name,
        NotLabel not => $"!{Label(not.Operand)}",
        AndLabel and => $"({Label(and.Left)}&{Label(and.Right)})",
        OrLabel or => $"({Label(or.Left)}|{Label(or.Right)})",
        AnyLabel => "%",
        _ => "",
    };

    private static string Compound(Expression expression) => expression switch
    {
        CaseExpression e => $"CASE {Of(e.Subject)} {string.Join(" ", e.Branches.Select(b => $"WHEN {Of(b.When)} THEN {Of(b.Then)}"))} ELSE {Of(e.Otherwise)} END",
        ListComprehensionExpression e => $"[{Of(e.Variable)} IN {Of(e.Source)} WHERE {Of(e.Condition)} | {Of(e.Result)}]",
        QuantifierExpression e => $"{e.Kind}({Of(e.Variable)} IN {Of(e.Source)} WHERE {Of(e.Condition)})",
        ReduceExpression e => $"REDUCE({Of(e.Accumulator)} = {Of(e.Start)}, {Of(e.Variable)} IN {Of(e.Source)} | {Of(e.Step)})",
        MapProjectionExpression e => $"{Of(e.Target)}{{{string.Join(", ", e.Items.Select(i => $"{i.Key}: {Of(i.Value)}"))}}}",

        // Two subqueries are never taken for the same one.
        _ => $"{expression.GetType().Name}@{expression.Position.Line}:{expression.Position.Column}",
    };

    private static string Literal(object? value) => value switch
    {
        string text => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        double number => $"{number.ToString("R", CultureInfo.InvariantCulture)}f",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "null",
    };

    private static string Join(IEnumerable<Expression> items) => string.Join(", ", items.Select(Of));
}
