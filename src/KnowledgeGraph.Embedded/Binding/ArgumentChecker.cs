using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Refuses calls whose argument is known to be of the wrong kind before the query runs.</summary>
internal static class ArgumentChecker
{
    private static readonly Dictionary<string, VariableKind[]> Wanted = new(StringComparer.OrdinalIgnoreCase)
    {
        ["length"] = [VariableKind.Path],
        ["nodes"] = [VariableKind.Path],
        ["relationships"] = [VariableKind.Path],
        ["type"] = [VariableKind.Relationship],
        ["startNode"] = [VariableKind.Relationship],
        ["endNode"] = [VariableKind.Relationship],
        ["labels"] = [VariableKind.Node],
        ["size"] = [VariableKind.RelationshipList],
        ["toInteger"] = [],
        ["toFloat"] = [],
        ["toBoolean"] = [],
        ["toString"] = [],
        ["properties"] = [VariableKind.Node, VariableKind.Relationship],
        ["keys"] = [VariableKind.Node, VariableKind.Relationship],
    };

    public static void Check(FunctionExpression call, IReadOnlyList<Expression> arguments)
    {
        if (arguments is not [SymbolExpression { Symbol: var symbol } argument] || symbol.Kind == VariableKind.Value)
            return;
        if (Wanted.TryGetValue(call.Name, out var kinds) && !kinds.Contains(symbol.Kind))
            throw QueryErrors.Binding(argument.Position, $"{call.Name}() cannot take '{symbol.Name}': it is a {Word(symbol.Kind)}.");
    }

    public static string Word(VariableKind kind) => kind switch
    {
        VariableKind.Node => "node",
        VariableKind.Relationship => "relationship",
        VariableKind.RelationshipList => "list of relationships",
        VariableKind.Path => "path",
        _ => "value",
    };
}
