using System.Globalization;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Executing;
using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Tck;

/// <summary>Builds the graph that a scenario's CREATE statements describe; what stands before the first CREATE is run as a query.</summary>
internal sealed class FixtureBuilder
{
    private readonly List<GraphNode> _nodes = [];
    private readonly List<GraphRelationship> _relationships = [];
    private int _created;

    public EmbeddedStore Build(EmbeddedStoreOptions options) => EmbeddedStore.FromGraph(new PropertyGraph(_nodes, _relationships), options);

    public void Execute(string text)
    {
        var tokens = new TokenReader(text);
        while (tokens.Current.Kind != TokenKind.End && !tokens.AtKeyword("CREATE") && !tokens.AtKeyword("DELETE"))
            tokens.Take();
        string prefix = text[..tokens.Current.Start];
        var deleted = tokens.TryKeyword("DELETE") ? tokens.ListOf(() => tokens.Name("a relationship")) : [];
        int create = tokens.Place;
        foreach (var row in prefix.Trim().Length == 0 ? [new Dictionary<string, object?>(StringComparer.Ordinal)] : Query(prefix))
        {
            _relationships.RemoveAll(relationship => deleted.Exists(name => row[name] is RelationshipName found && found.Id == relationship.Id));
            tokens.Place = create;
            CreateAll(tokens, row);
        }
    }

    private List<Dictionary<string, object?>> Query(string prefix)
    {
        using var store = Build(new EmbeddedStoreOptions { UnknownNames = UnknownNames.Allow });
        var view = new GraphView(SnapshotBuilder.Build(store.ReadGraph(), new Dictionary<string, string>(StringComparer.Ordinal)));
        var result = store.RunAsync(new Query(prefix + " RETURN *"), default).AsTask().GetAwaiter().GetResult();
        return [.. result.Rows.Select(row => result.Columns.Zip(row).ToDictionary(
            pair => pair.First,
            pair => pair.Second switch
            {
                NodeValue node => new NodeName(view.NodeId(Number(node.ElementId))),
                RelationshipValue relationship => new RelationshipName(view.RelationshipId(Number(relationship.ElementId))),
                var other => other,
            },
            StringComparer.Ordinal))];
    }

    private static int Number(string elementId) => int.Parse(elementId.AsSpan(1), CultureInfo.InvariantCulture);

    private void CreateAll(TokenReader tokens, Dictionary<string, object?> row)
    {
        var expressions = new ExpressionParser(tokens, () => throw new NotSupportedException("subquery in a fixture"));
        while (tokens.TryKeyword("CREATE"))
        {
            foreach (var path in tokens.ListOf(expressions.Patterns.ParsePath))
                Create(path, row);
        }
        tokens.TrySymbol(";");
        if (tokens.Current.Kind != TokenKind.End)
            throw new NotSupportedException($"the fixture goes on with {tokens.Current.Shown}");
    }

    private void Create(PathPattern path, Dictionary<string, object?> row)
    {
        string[] ids = [.. path.Nodes.Select(node => Node(node, row))];
        for (int i = 0; i < path.Relationships.Count; i++)
        {
            var pattern = path.Relationships[i];
            var (start, end) = pattern.Direction == PatternDirection.Incoming ? (ids[i + 1], ids[i]) : (ids[i], ids[i + 1]);
            string type = ((NamedLabel)pattern.Type!).Name;
            string id = string.Create(CultureInfo.InvariantCulture, $"r{_created++:D6}");
            _relationships.Add(new GraphRelationship(id, type, start, end, Properties(pattern.Properties, row)));
        }
    }

    private string Node(NodePattern pattern, Dictionary<string, object?> row)
    {
        if (pattern.Variable is not null && row.TryGetValue(pattern.Variable, out object? known) && known is NodeName name)
            return name.Id;
        string id = string.Create(CultureInfo.InvariantCulture, $"{_nodes.Count:D6}");
        _nodes.Add(new GraphNode(id, [.. Labels(pattern.Label)], Properties(pattern.Properties, row)));
        if (pattern.Variable is not null)
            row[pattern.Variable] = new NodeName(id);
        return id;
    }

    private static IEnumerable<string> Labels(LabelExpression? label) => label switch
    {
        null => [],
        NamedLabel named => [named.Name],
        AndLabel and => Labels(and.Left).Concat(Labels(and.Right)),
        _ => throw new NotSupportedException("label expression in a fixture"),
    };

    private SortedDictionary<string, object> Properties(Expression? properties, Dictionary<string, object?> row)
    {
        var map = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var entry in (properties as MapExpression)?.Entries ?? [])
        {
            if (Evaluate(entry.Value, row) is { } value)
                map[entry.Key] = value;
        }
        return map;
    }

    private object? Evaluate(Expression expression, Dictionary<string, object?> row)
    {
        var graph = new GraphView(SnapshotBuilder.Build(new PropertyGraph([], []), new Dictionary<string, string>(StringComparer.Ordinal)));
        var names = new NameCatalog(graph, new EmbeddedStoreOptions { UnknownNames = UnknownNames.Allow });
        var binding = new BindingContext(names, FunctionCatalog.Default, new Dictionary<string, object?>());
        var scope = new Scope();
        foreach (string name in row.Keys)
            scope[name] = binding.Symbols.Add(name, VariableKind.Value);
        var bound = new ExpressionBinder(binding, scope).Bind(expression);
        var context = new QueryContext(graph, new EmbeddedStoreOptions(), binding.Symbols.Count, binding.Parameters, default);
        foreach (string name in row.Keys)
            context.Row[scope[name].Slot] = row[name] is NodeName node ? PropertiesOf(node.Id) : row[name];
        return new ExpressionCompiler(graph, _ => throw new NotSupportedException("subquery in a fixture")).Compile(bound)(context);
    }

    // Fixtures read no more of a node than its properties.
    private Dictionary<string, object?> PropertiesOf(string id)
        => _nodes.First(node => string.Equals(node.Id, id, StringComparison.Ordinal)).Properties.ToDictionary(p => p.Key, p => (object?)p.Value, StringComparer.Ordinal);
}
