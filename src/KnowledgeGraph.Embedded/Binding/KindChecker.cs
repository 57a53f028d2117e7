using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Finds out before the run what kind of value an expression gives, and refuses operators that cannot take it.</summary>
internal static class KindChecker
{
    public static VariableKind KindOf(Expression expression) => expression switch
    {
        SymbolExpression e => e.Symbol.Kind,
        LiteralExpression { Value: bool } => VariableKind.Boolean,
        LiteralExpression { Value: long or double } => VariableKind.Number,
        LiteralExpression { Value: string } => VariableKind.Text,
        ListExpression or ListComprehensionExpression => VariableKind.List,
        MapExpression => VariableKind.Map,
        BinaryExpression { Operator: <= BinaryOperator.In } => VariableKind.Boolean,
        UnaryExpression { Operator: UnaryOperator.Not or UnaryOperator.IsNull or UnaryOperator.IsNotNull } => VariableKind.Boolean,
        _ => VariableKind.Value,
    };

    /// <summary>The kind that all items of a written list have.</summary>
    public static VariableKind ItemKindOf(Expression source)
    {
        if (source is not ListExpression { Items.Count: > 0 } list)
            return VariableKind.Value;
        var first = KindOf(list.Items[0]);
        return list.Items.All(item => KindOf(item) == first) ? first : VariableKind.Value;
    }

    public static void CheckCondition(Expression condition, string place)
        => Require(condition, place, "a boolean", kind => kind is VariableKind.Boolean);

    public static void Check(UnaryExpression e)
    {
        if (e.Operator == UnaryOperator.Not)
            CheckCondition(e.Operand, "NOT");
        else if (e.Operator is UnaryOperator.Minus or UnaryOperator.Plus)
            Require(e.Operand, e.Operator == UnaryOperator.Minus ? "-" : "+", "a number", kind => kind is VariableKind.Number);
    }

    public static void Check(BinaryExpression e)
    {
        switch (e.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor:
                CheckCondition(e.Left, e.Operator.ToString().ToUpperInvariant());
                CheckCondition(e.Right, e.Operator.ToString().ToUpperInvariant());
                break;
            case BinaryOperator.In:
                Require(e.Right, "IN", "a list", kind => kind is VariableKind.List or VariableKind.RelationshipList);
                break;
            case BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo or BinaryOperator.Power:
                Require(e.Left, "This operator", "a number", kind => kind is VariableKind.Number);
                Require(e.Right, "This operator", "a number", kind => kind is VariableKind.Number);
                break;
        }
    }

    private static void Require(Expression expression, string place, string wanted, Func<VariableKind, bool> fits)
    {
        var kind = KindOf(expression);
        if (kind != VariableKind.Value && !fits(kind))
            throw QueryErrors.Binding(expression.Position, $"{place} needs {wanted} but this is a {ArgumentChecker.Word(kind)}.");
    }
}
