using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Labels and types that a statement may name without it being a slip of the pen. Those of the schema are asked for only where the graph has none of the name.</summary>
internal sealed class NameCatalog
{
    private readonly GraphView _graph;
    private readonly EmbeddedStoreOptions _options;

    public NameCatalog(GraphView graph, EmbeddedStoreOptions options)
    {
        _graph = graph;
        _options = options;
    }

    private IEnumerable<string> Labels => _graph.LabelNames.Concat(_options.SchemaLabels);

    private IEnumerable<string> Types => _graph.TypeNames.Concat(_options.SchemaTypes);

    public void CheckLabels(LabelExpression? expression) => Check(expression, "label", IsLabel, Labels);

    public void CheckTypes(LabelExpression? expression) => Check(expression, "relationship type", IsType, Types);

    /// <summary>For a value that may be a node or a relationship.</summary>
    public void CheckEither(LabelExpression? expression)
        => Check(expression, "label or relationship type", name => IsLabel(name) || IsType(name), Labels.Concat(Types));

    private bool IsLabel(string name) => _graph.FindLabel(name) >= 0 || _options.SchemaLabels.Contains(name, StringComparer.Ordinal);

    private bool IsType(string name) => _graph.FindType(name) >= 0 || _options.SchemaTypes.Contains(name, StringComparer.Ordinal);

    private void Check(LabelExpression? expression, string role, Func<string, bool> isKnown, IEnumerable<string> known)
    {
        if (expression is null || _options.UnknownNames == UnknownNames.Allow)
            return;
        foreach (var label in Named(expression))
        {
            if (!isKnown(label.Name))
                throw QueryErrors.Binding(label.Position, $"The graph has no {role} '{label.Name}'.{NameHint.Of(label.Name, known)}");
        }
    }

    private static IEnumerable<NamedLabel> Named(LabelExpression expression) => expression switch
    {
        NamedLabel named => [named],
        NotLabel not => Named(not.Operand),
        AndLabel and => Named(and.Left).Concat(Named(and.Right)),
        OrLabel or => Named(or.Left).Concat(Named(or.Right)),
        _ => [],
    };
}
