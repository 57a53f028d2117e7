using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Recognises conditions on a path that hold exactly when they hold on each of its steps.</summary>
internal static class PathStepFilterFinder
{
    /// <summary>Null where the condition looks at the path as a whole.</summary>
    public static PathStepFilter? Find(Expression condition, BoundPath path)
    {
        if (condition is not QuantifierExpression { Kind: QuantifierKind.All or QuantifierKind.None } quantifier
            || quantifier.Source is not FunctionExpression { Arguments: [SymbolExpression argument] } call
            || argument.Symbol != path.Symbol
            || ExpressionTree.Symbols(quantifier.Condition).Any(symbol => symbol == path.Symbol || symbol == path.Relationships[0].Symbol))
            return null;
        VariableKind? kind = call.Name.ToUpperInvariant() switch
        {
            "RELATIONSHIPS" => VariableKind.Relationship,
            "NODES" => VariableKind.Node,
            _ => null,
        };
        return kind is { } found
            ? new PathStepFilter(found, quantifier.Kind, ((SymbolExpression)quantifier.Variable).Symbol, quantifier.Condition)
            : null;
    }
}
