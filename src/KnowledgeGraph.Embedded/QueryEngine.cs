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

/// <summary>The way of a query: parse, bind, plan, compile, execute; all but the last once for a text.</summary>
internal sealed class QueryEngine
{
    private readonly GraphView _graph;
    private readonly EmbeddedStoreOptions _options;
    private readonly GraphStatistics _statistics;
    private readonly NameCatalog _names;
    private readonly StatementCache _cache = new();

    public QueryEngine(GraphView graph, EmbeddedStoreOptions options)
    {
        _graph = graph;
        _options = options;
        _statistics = new GraphStatistics(graph);
        _names = new NameCatalog(graph, options);
    }

    public QueryResult Run(Query query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var parameters = ParameterReader.Read(query.Parameters);
        var statement = _cache.Find(query.Statement, parameters) ?? Compile(query.Statement, parameters);
        var context = new QueryContext(_graph, _options, statement.Slots, parameters, cancellationToken);
        var rows = statement.Inspection == Inspection.Explain ? [] : Rows(statement.Executor, context, statement.Bound.Output);
        var shown = statement.Inspection == Inspection.None ? null : new PlanDescriber(step => statement.Counts?.Of(step).Value).Describe(statement.Plan);
        return new QueryResult(statement.Bound.Columns, rows) { Plan = shown };
    }

    private CompiledStatement Compile(string text, IReadOnlyDictionary<string, object?> parameters)
    {
        var request = StatementParser.Parse(text);
        var binding = new BindingContext(_names, FunctionCatalog.Default, parameters);
        var bound = new StatementBinder(binding).Bind(request.Statement);
        var plan = new PartitionPlanner(_statistics).Partition(new StatementPlanner(_statistics).Plan(bound));
        var counts = request.Inspection == Inspection.Profile ? new RowCounts() : null;
        var executor = new PlanCompiler(_statistics, counts).Compile(plan);
        var statement = new CompiledStatement(request.Inspection, bound, binding.Symbols.Count, binding.UsedParameters, plan, executor, counts);
        _cache.Keep(text, statement);
        return statement;
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
