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
        foreach (string name in import.IncludesAll ? outer.Names : [])
            imported[name] = outer[name];
        foreach (var item in import.Items)
        {
            if (item.Value is not VariableExpression variable || !string.Equals(variable.Name, item.Name, StringComparison.Ordinal))
                throw QueryErrors.Binding(item.Value.Position, "The WITH that begins a CALL { } only names variables, without new names or expressions.");
            imported[item.Name] = outer.Find(item.Name)
                ?? throw QueryErrors.Binding(variable.Position, $"The variable '{item.Name}' is not defined here.{NameHint.Of(item.Name, outer.Names)}");
        }
        return query with { Clauses = [.. query.Clauses.Skip(1)] };
    }
}
