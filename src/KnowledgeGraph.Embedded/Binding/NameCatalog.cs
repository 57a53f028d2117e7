using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Labels and types that a statement may name without it being a slip of the pen.</summary>
internal sealed class NameCatalog
{
    private readonly IReadOnlySet<string> _labels;
    private readonly IReadOnlySet<string> _types;
    private readonly UnknownNames _policy;

    public NameCatalog(IReadOnlySet<string> labels, IReadOnlySet<string> types, UnknownNames policy)
    {
        _labels = labels;
        _types = types;
        _policy = policy;
    }

    public void CheckLabels(LabelExpression? expression) => Check(expression, "label", _labels.Contains, _labels);

    public void CheckTypes(LabelExpression? expression) => Check(expression, "relationship type", _types.Contains, _types);

    /// <summary>For a value that may be a node or a relationship.</summary>
    public void CheckEither(LabelExpression? expression)
        => Check(expression, "label or relationship type", name => _labels.Contains(name) || _types.Contains(name), _labels.Concat(_types));

    private void Check(LabelExpression? expression, string role, Func<string, bool> isKnown, IEnumerable<string> known)
    {
        if (expression is null || _policy == UnknownNames.Allow)
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
