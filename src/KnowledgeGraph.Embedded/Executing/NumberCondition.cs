using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Comparisons of a node's property with a literal or a parameter, without an object for each number that is read.</summary>
internal static class NumberCondition
{
    /// <summary>Null where the condition has another form.</summary>
    public static Condition? TryCompile(GraphView graph, Expression expression, ExpressionCompiler compiler)
    {
        if (expression is not BinaryExpression { Left: PropertyExpression { Target: SymbolExpression target } property, Right: LiteralExpression or ParameterExpression } comparison
            || Test(comparison.Operator) is not { } test)
            return null;
        int slot = target.Symbol.Slot;
        int key = graph.FindKey(property.Key);
        var limit = compiler.Compile(comparison.Right);
        var otherwise = compiler.CompileAnyCondition(expression);
        return context => context.Row[slot] is NodeReference node && limit(context) is long wanted && graph.TryGetInteger(node.Index, key, out long value)
            ? test(value.CompareTo(wanted))
            : otherwise(context);
    }

    private static Func<int, bool>? Test(BinaryOperator kind) => kind switch
    {
        BinaryOperator.Less => order => order < 0,
        BinaryOperator.LessOrEqual => order => order <= 0,
        BinaryOperator.Greater => order => order > 0,
        BinaryOperator.GreaterOrEqual => order => order >= 0,
        BinaryOperator.Equal => order => order == 0,
        _ => null,
    };
}
