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
        ["size"] = [VariableKind.RelationshipList, VariableKind.List, VariableKind.Text],
        ["toInteger"] = [VariableKind.Boolean, VariableKind.Number, VariableKind.Text],
        ["toFloat"] = [VariableKind.Boolean, VariableKind.Number, VariableKind.Text],
        ["toBoolean"] = [VariableKind.Boolean, VariableKind.Number, VariableKind.Text],
        ["toString"] = [VariableKind.Boolean, VariableKind.Number, VariableKind.Text],
        ["properties"] = [VariableKind.Node, VariableKind.Relationship, VariableKind.Map],
        ["keys"] = [VariableKind.Node, VariableKind.Relationship, VariableKind.Map],
    };

    public static void Check(FunctionExpression call, IReadOnlyList<Expression> arguments)
    {
        if (arguments is not [var argument] || !Wanted.TryGetValue(call.Name, out var kinds))
            return;
        var kind = KindChecker.KindOf(argument);
        if (kind != VariableKind.Value && !kinds.Contains(kind))
            throw QueryErrors.Binding(argument.Position, $"{call.Name}() cannot take a {Word(kind)}.");
    }

    public static string Word(VariableKind kind) => kind switch
    {
        VariableKind.Boolean => "boolean",
        VariableKind.Number => "number",
        VariableKind.Text => "text",
        VariableKind.List => "list",
        VariableKind.Map => "map",
        VariableKind.Node => "node",
        VariableKind.Relationship => "relationship",
        VariableKind.RelationshipList => "list of relationships",
        VariableKind.Path => "path",
        _ => "value",
    };
}
