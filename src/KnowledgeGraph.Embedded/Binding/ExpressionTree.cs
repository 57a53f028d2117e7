using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Walks and rebuilds expressions of every kind.</summary>
internal static class ExpressionTree
{
    /// <summary>The expression with each direct part replaced by what <paramref name="map"/> gives.</summary>
    public static Expression Map(Expression expression, Func<Expression, Expression> map) => expression switch
    {
        PropertyExpression e => e with { Target = map(e.Target) },
        UnaryExpression e => e with { Operand = map(e.Operand) },
        BinaryExpression e => e with { Left = map(e.Left), Right = map(e.Right) },
        LabelTestExpression e => e with { Target = map(e.Target) },
        ListExpression e => e with { Items = [.. e.Items.Select(map)] },
        MapExpression e => e with { Entries = [.. e.Entries.Select(entry => entry with { Value = map(entry.Value) })] },
        IndexExpression e => e with { Target = map(e.Target), Index = map(e.Index) },
        SliceExpression e => e with { Target = map(e.Target), From = Optional(e.From, map), To = Optional(e.To, map) },
        FunctionExpression e => e with { Arguments = [.. e.Arguments.Select(map)] },
        CaseExpression e => MapCase(e, map),
        _ => MapScoped(expression, map),
    };

    private static Expression MapScoped(Expression expression, Func<Expression, Expression> map) => expression switch
    {
        ListComprehensionExpression e => e with { Source = map(e.Source), Condition = Optional(e.Condition, map), Result = Optional(e.Result, map) },
        QuantifierExpression e => e with { Source = map(e.Source), Condition = map(e.Condition) },
        ReduceExpression e => e with { Start = map(e.Start), Source = map(e.Source), Step = map(e.Step) },
        MapProjectionExpression e => e with
        {
            Target = map(e.Target),
            Items = [.. e.Items.Select(item => item with { Value = Optional(item.Value, map) })],
        },
        _ => expression,
    };

    private static CaseExpression MapCase(CaseExpression e, Func<Expression, Expression> map) => e with
    {
        Subject = Optional(e.Subject, map),
        Branches = [.. e.Branches.Select(branch => new CaseBranch(map(branch.When), map(branch.Then)))],
        Otherwise = Optional(e.Otherwise, map),
    };

    /// <summary>Rebuilds from the top: where <paramref name="replace"/> gives an expression it stands in, and its parts are not looked at.</summary>
    public static Expression Replace(Expression expression, Func<Expression, Expression?> replace)
        => replace(expression) ?? Map(expression, part => Replace(part, replace));

    /// <summary>The expression and all its parts, subqueries not entered.</summary>
    public static IEnumerable<Expression> All(Expression expression)
    {
        var parts = new List<Expression>();
        Map(expression, part =>
        {
            parts.Add(part);
            return part;
        });
        return parts.SelectMany(All).Prepend(expression);
    }

    /// <summary>Every variable that the expression reads, its own local ones included.</summary>
    public static IEnumerable<Symbol> Symbols(Expression expression) => All(expression).SelectMany(part => part switch
    {
        SymbolExpression symbol => [symbol.Symbol],
        BoundSubqueryExpression subquery => subquery.Uses,
        _ => (IEnumerable<Symbol>)[],
    });

    /// <summary>Every variable of the row that the expression reads.</summary>
    public static IEnumerable<Symbol> FreeSymbols(Expression expression)
    {
        var own = All(expression).SelectMany(Locals).Select(local => ((SymbolExpression)local).Symbol).ToHashSet();
        return Symbols(expression).Where(symbol => !own.Contains(symbol));
    }

    private static IEnumerable<Expression> Locals(Expression expression) => expression switch
    {
        ListComprehensionExpression e => [e.Variable],
        QuantifierExpression e => [e.Variable],
        ReduceExpression e => [e.Accumulator, e.Variable],
        _ => [],
    };

    /// <summary>Whether the expression gives the same whenever it is asked about the same variables in one run.</summary>
    public static bool IsRepeatable(Expression expression)
        => !All(expression).Any(part => part is BoundSubqueryExpression || (part is FunctionExpression call && FunctionCatalog.IsVolatile(call.Name)));

    private static Expression? Optional(Expression? expression, Func<Expression, Expression> map) => expression is null ? null : map(expression);
}
