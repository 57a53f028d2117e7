using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Resolves a whole statement.</summary>
internal sealed class StatementBinder
{
    private readonly BindingContext _context;
    private readonly PatternPolicy _policy;

    public StatementBinder(BindingContext context, PatternPolicy policy = PatternPolicy.NewNames)
    {
        _context = context;
        _policy = policy;
    }

    /// <summary>A statement that stands alone: it must return something.</summary>
    public BoundStatement Bind(Statement statement) => Join(statement, QueryEnding.MustReturn, new Scope());

    /// <summary>A statement inside an expression, which sees the variables around it.</summary>
    public BoundStatement BindInner(Statement statement, Scope outer) => Join(statement, QueryEnding.MayReturn, outer);

    /// <summary>The statement of a CALL { }.</summary>
    public BoundStatement BindCall(Statement statement, Scope imported) => Join(statement, QueryEnding.MustReturn, imported);

    private BoundStatement Join(Statement statement, QueryEnding ending, Scope outer)
    {
        var queries = new List<BoundQuery>();
        IReadOnlyList<string>? columns = null;
        foreach (var query in statement.Queries)
        {
            var binder = new QueryBinder(_context, outer, _policy);
            queries.Add(binder.Bind(query, ending));
            if (columns is not null && !columns.SequenceEqual(binder.Columns, StringComparer.Ordinal))
                throw QueryErrors.Binding(query.Position, "All queries of a UNION must return the same column names in the same order.");
            columns = binder.Columns;
        }
        var output = queries.Count == 1
            ? queries[0].Output
            : [.. columns!.Select(name => _context.Symbols.Add(name, VariableKind.Value))];
        return new BoundStatement(queries, statement.Union, columns!, output);
    }
}
