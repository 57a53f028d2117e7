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
        if (!ConditionSplitter.HasConstantPart(condition) && TryCompile(graph, condition, node, compiler) is { } simple)
            return simple;
        return ConditionSplitter.Split(condition) is var (left, right, isOr)
            ? new JoinedNodeCondition(Compile(graph, left, node, compiler), Compile(graph, right, node, compiler), isOr)
            : new AnyNodeCondition(node.Slot, compiler.CompileAnyCondition(condition));
    }

    /// <summary>Null where the condition does not read one property of one node and little else.</summary>
    public static (int Slot, NodeCondition Condition)? TryCompile(GraphView graph, Expression condition, ExpressionCompiler compiler)
    {
        var read = ExpressionTree.FreeSymbols(condition).Distinct().ToList();
        foreach (var node in read.Where(symbol => symbol.Kind == VariableKind.Node))
        {
            if (TryCompile(graph, condition, node, compiler) is { } compiled)
                return (node.Slot, compiled);
        }
        return null;
    }

    private static NodeCondition? TryCompile(GraphView graph, Expression condition, Symbol node, ExpressionCompiler compiler)
    {
        var any = new AnyNodeCondition(node.Slot, compiler.CompileAnyCondition(condition));
        if (condition is BinaryExpression { Left: PropertyExpression property, Right: LiteralExpression or ParameterExpression } comparison && ComparisonNodeCondition.Knows(comparison.Operator) && IsOf(property, node))
            return new ComparisonNodeCondition(graph, graph.FindKey(property.Key), comparison.Operator, compiler.Compile(comparison.Right), Remembered(graph, condition, node, any, compiler) ?? any);
        return Remembered(graph, condition, node, any, compiler);
    }

    // What it says is the same for equal texts, or for the same node, as long as the other variables stay as they are.
    private static NodeCondition? Remembered(GraphView graph, Expression condition, Symbol node, NodeCondition any, ExpressionCompiler compiler)
    {
        var parts = ExpressionTree.All(condition).ToList();
        string[] keys = [.. parts.OfType<PropertyExpression>().Where(property => IsOf(property, node)).Select(property => property.Key).Distinct(StringComparer.Ordinal)];
        bool readsOneProperty = parts.Count(part => part is SymbolExpression read && read.Symbol == node) == parts.Count(part => part is PropertyExpression property && IsOf(property, node));
        Symbol[] others = [.. ExpressionTree.FreeSymbols(condition).Where(symbol => symbol != node).Distinct()];
        bool changesSeldom = others.Length == 0 || others is [{ Kind: VariableKind.Value or VariableKind.Text }];
        if (keys.Length != 1 || !readsOneProperty || !ExpressionTree.IsRepeatable(condition) || !changesSeldom)
            return null;
        int key = graph.FindKey(keys[0]);
        if (graph.HoldsOnlyTexts(key))
            return new TextNodeCondition(graph, key, any, others.FirstOrDefault()?.Slot, compiler.NewMemo());
        return others.Length == 0 ? new RememberedNodeCondition(new NodeTest([any], compiler.NewMemo())) : null;
    }

    private static bool IsOf(PropertyExpression property, Symbol node) => property.Target is SymbolExpression target && target.Symbol == node;
}
