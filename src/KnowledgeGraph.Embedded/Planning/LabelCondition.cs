using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Works label expressions out once for each label set or type, so that a row costs one look-up.</summary>
internal static class LabelCondition
{
    /// <summary>For each label set of the graph, whether it fits.</summary>
    public static bool[] BySet(GraphView graph, LabelExpression label)
        => [.. graph.LabelSets.Select(set => Fits(label, name => graph.FindLabel(name) is >= 0 and var number && set.Contains(number), set.Length > 0))];

    /// <summary>For each relationship type of the graph, whether it fits.</summary>
    public static bool[] ByType(GraphView graph, LabelExpression label)
        => [.. graph.TypeNames.Select(type => Fits(label, name => string.Equals(name, type, StringComparison.Ordinal), true))];

    private static bool Fits(LabelExpression label, Func<string, bool> has, bool hasAny) => label switch
    {
        NamedLabel named => has(named.Name),
        AnyLabel => hasAny,
        NotLabel not => !Fits(not.Operand, has, hasAny),
        AndLabel and => Fits(and.Left, has, hasAny) && Fits(and.Right, has, hasAny),
        OrLabel or => Fits(or.Left, has, hasAny) || Fits(or.Right, has, hasAny),
        _ => false,
    };
}
