using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Finds the form of a condition on one node that costs the least.</summary>
internal static class NodeConditionCompiler
{
    /// <summary>For a condition that looks at this node only.</summary>
    public static NodeCondition Compile(GraphView graph, Expression condition, Symbol node, ExpressionCompiler compiler)
    {
        if (ConditionSplitter.IsConstant(condition))
            return new ConstantCondition(compiler.CompileAnyCondition(condition), compiler.NewMemo());
        if (TryCompile(graph, condition, node, compiler) is { } simple)
            return simple;
        return ConditionSplitter.Split(condition) is var (left, right, isOr)
            ? new JoinedNodeCondition(Compile(graph, left, node, compiler), Compile(graph, right, node, compiler), isOr)
            : new AnyNodeCondition(node.Slot, compiler.CompileAnyCondition(condition));
    }

    /// <summary>Null where the condition reads anything but one property of one node.</summary>
    public static (int Slot, NodeCondition Condition)? TryCompile(GraphView graph, Expression condition, ExpressionCompiler compiler)
    {
        var read = ExpressionTree.FreeSymbols(condition).Distinct().ToList();
        return read is [var node] && TryCompile(graph, condition, node, compiler) is { } compiled ? (node.Slot, compiled) : null;
    }

    private static NodeCondition? TryCompile(GraphView graph, Expression condition, Symbol node, ExpressionCompiler compiler)
    {
        var any = new AnyNodeCondition(node.Slot, compiler.CompileAnyCondition(condition));
        if (condition is BinaryExpression { Left: PropertyExpression property, Right: LiteralExpression or ParameterExpression } comparison && ComparisonNodeCondition.Knows(comparison.Operator) && IsOf(property, node))
            return new ComparisonNodeCondition(graph, graph.FindKey(property.Key), comparison.Operator, compiler.Compile(comparison.Right), OnTexts(graph, condition, node, any, compiler) ?? any);
        return OnTexts(graph, condition, node, any, compiler);
    }

    private static NodeCondition? OnTexts(GraphView graph, Expression condition, Symbol node, NodeCondition any, ExpressionCompiler compiler)
    {
        var parts = ExpressionTree.All(condition).ToList();
        string[] keys = [.. parts.OfType<PropertyExpression>().Where(property => IsOf(property, node)).Select(property => property.Key)];
        bool readsOnlyThem = parts.Count(part => part is SymbolExpression { Symbol: var symbol } && symbol == node) == keys.Length && ExpressionTree.IsRepeatable(condition);
        return readsOnlyThem && keys.Distinct(StringComparer.Ordinal).Count() == 1 ? new TextNodeCondition(graph, graph.FindKey(keys[0]), any, compiler.NewMemo()) : null;
    }

    private static bool IsOf(PropertyExpression property, Symbol node) => property.Target is SymbolExpression target && target.Symbol == node;
}
