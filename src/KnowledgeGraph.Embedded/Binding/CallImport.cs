using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>The older way to hand variables into CALL { }: a first clause <c>WITH a, b</c>.</summary>
internal static class CallImport
{
    /// <summary>Adds what the importing WITH names to <paramref name="imported"/> and gives the statement without that clause.</summary>
    public static Statement Resolve(Statement statement, Scope outer, Scope imported)
        => statement with { Queries = [.. statement.Queries.Select(query => Resolve(query, outer, imported))] };

    private static SingleQuery Resolve(SingleQuery query, Scope outer, Scope imported)
    {
        if (query.Clauses[0] is not ProjectionClause { IsReturn: false } import)
            return query;
        bool namesOnly = import.Items.All(item => item.Value is VariableExpression variable && string.Equals(variable.Name, item.Name, StringComparison.Ordinal));
        if (!namesOnly && !import.IncludesAll && !import.Items.Any(item => Names(item.Value).Any(name => outer.Find(name) is not null)))
            return query;
        if (!namesOnly || import is not { IsDistinct: false, Order.Count: 0, Skip: null, Limit: null, Where: null })
            throw QueryErrors.Binding(import.Position, "The WITH that begins a CALL { } only names variables: put new names, expressions, DISTINCT, ORDER BY, SKIP, LIMIT and WHERE into a second WITH after it.");
        foreach (string name in import.IncludesAll ? outer.Names : [])
            imported[name] = outer[name];
        foreach (var item in import.Items)
        {
            imported[item.Name] = outer.Find(item.Name)
                ?? throw QueryErrors.Binding(item.Value.Position, $"The variable '{item.Name}' is not defined here.{NameHint.Of(item.Name, outer.Names)}");
        }
        return query with { Clauses = [.. query.Clauses.Skip(1)] };
    }

    private static IEnumerable<string> Names(Expression expression) => ExpressionTree.All(expression).OfType<VariableExpression>().Select(variable => variable.Name);
}
