using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Takes a condition apart into two that can be asked, and remembered, by themselves. The outcome is true for the same rows; where it is
/// not true, it may be false in place of null, so only a whole condition, or a part that AND and OR join, is taken apart.</summary>
internal static class ConditionSplitter
{
    /// <summary>What AND or OR joins; null for a condition of another form.</summary>
    public static (Expression Left, Expression Right, bool IsOr)? Split(Expression condition)
        => Spread(condition) is BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or, Right: not LiteralExpression } joined
            ? (Operand(joined, joined.Left), Operand(joined, joined.Right), joined.Operator == BinaryOperator.Or)
            : null;

    /// <summary>Whether the condition reads nothing of a row.</summary>
    public static bool IsConstant(Expression condition) => ExpressionTree.IsRepeatable(condition) && !ExpressionTree.FreeSymbols(condition).Any();

    /// <summary>Whether one of the two parts says the same of every row.</summary>
    public static bool HasConstantPart(Expression condition) => Split(condition) is var (left, right, _) && (IsConstant(left) || IsConstant(right));

    // What may be no boolean keeps its operator, which has its own message for it.
    private static Expression Operand(BinaryExpression joined, Expression operand)
        => operand is BinaryExpression { Operator: < BinaryOperator.Add } or QuantifierExpression or LabelTestExpression or UnaryExpression { Operator: UnaryOperator.Not or UnaryOperator.IsNull or UnaryOperator.IsNotNull }
            ? operand
            : joined with { Left = operand, Right = new LiteralExpression(joined.Position, joined.Operator == BinaryOperator.And) };

    // any(word IN list WHERE a.text CONTAINS word OR b.text CONTAINS word) is one any() for each node.
    private static Expression Spread(Expression condition)
    {
        if (condition is not QuantifierExpression { Kind: QuantifierKind.Any, Condition: BinaryExpression inner } any || !IsConstant(any.Source) || !ExpressionTree.IsRepeatable(inner))
            return condition;
        if (inner.Operator == BinaryOperator.Or)
            return inner with { Left = any with { Condition = inner.Left }, Right = any with { Condition = inner.Right } };
        if (inner.Operator != BinaryOperator.And)
            return condition;
        var word = ((SymbolExpression)any.Variable).Symbol;
        bool left = ExpressionTree.Symbols(inner.Left).Contains(word);
        bool right = ExpressionTree.Symbols(inner.Right).Contains(word);
        return left == right ? condition : inner with { Left = left ? any with { Condition = inner.Left } : inner.Left, Right = right ? any with { Condition = inner.Right } : inner.Right };
    }
}
