using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Executing;
using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Searching;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded;

/// <summary>The way of a query: parse, bind, plan, execute.</summary>
internal sealed class QueryEngine
{
    private readonly GraphView _graph;
    private readonly EmbeddedStoreOptions _options;
    private readonly GraphStatistics _statistics;
    private readonly NameCatalog _names;

    public QueryEngine(GraphView graph, EmbeddedStoreOptions options)
    {
        _graph = graph;
        _options = options;
        _statistics = new GraphStatistics(graph);
        _names = new NameCatalog(
            graph.LabelNames.Concat(options.SchemaLabels).ToHashSet(StringComparer.Ordinal),
            graph.TypeNames.Concat(options.SchemaTypes).ToHashSet(StringComparer.Ordinal),
            options.UnknownNames);
    }

    public QueryResult Run(Query query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var parameters = ParameterReader.Read(query.Parameters);
        var request = StatementParser.Parse(query.Statement);
        var binding = new BindingContext(_names, FunctionCatalog.Default, parameters);
        var statement = new StatementBinder(binding).Bind(request.Statement);
        var plan = new StatementPlanner(_statistics).Plan(statement);
        var counts = request.Inspection == Inspection.Profile ? new RowCounts() : null;
        var executor = new PlanCompiler(_statistics, counts).Compile(plan);
        var context = new QueryContext(_graph, _options, binding.Symbols.Count, parameters, cancellationToken);
        var rows = request.Inspection == Inspection.Explain ? [] : Rows(executor, context, statement.Output);
        var shown = request.Inspection == Inspection.None ? null : new PlanDescriber(step => counts?.Of(step).Value).Describe(plan);
        return new QueryResult(statement.Columns, rows) { Plan = shown };
    }

    public IReadOnlyList<TextMatch> FindText(string name, string text, int limit)
    {
        try
        {
            if (TextIndexes.Find(_graph, name) is not { } index)
                return [];
            var converter = new ResultConverter(_graph);
            var found = new TextSearch(_graph, index, static () => { }).Find([TextClause.Plain(text)]);
            return [.. found.Take(limit).Select(match => new TextMatch((NodeValue)converter.Convert(new NodeReference(match.Node))!, match.Score))];
        }
        catch (ValueException e)
        {
            throw QueryErrors.Executing(e.Message);
        }
    }

    private List<IReadOnlyList<object?>> Rows(Executor executor, QueryContext context, IReadOnlyList<Symbol> output)
    {
        var converter = new ResultConverter(_graph);
        var rows = new List<IReadOnlyList<object?>>();
        foreach (bool _ in executor.Run(context))
        {
            if (rows.Count == _options.RowLimit)
                throw QueryErrors.Executing($"The answer has more than {_options.RowLimit} rows, the row limit: add LIMIT or narrow the pattern.");
            object?[] row = [.. output.Select(symbol => converter.Convert(context.Row[symbol.Slot]))];
            context.Hold(ValueSize.OfRow(row));
            rows.Add(row);
        }
        return rows;
    }
}
