using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Works label expressions out once for each label set or type, so that a row costs one look-up.</summary>
internal static class LabelCondition
{
    /// <summary>For each label set of the graph, whether it fits.</summary>
    public static bool[] BySet(GraphView graph, LabelExpression label)
        => Array.ConvertAll(graph.LabelSets, set => Fits(label, name => graph.FindLabel(name) is >= 0 and var number && Array.IndexOf(set, number) >= 0, set.Length > 0));

    /// <summary>For each relationship type of the graph, whether it fits.</summary>
    public static bool[] ByType(GraphView graph, LabelExpression label)
        => Array.ConvertAll(graph.TypeNames, type => Fits(label, name => string.Equals(name, type, StringComparison.Ordinal), true));

    /// <summary>What fits both; null for all.</summary>
    public static bool[] Both(bool[]? one, bool[] other)
    {
        if (one is null)
            return other;
        bool[] both = new bool[one.Length];
        for (int i = 0; i < both.Length; i++)
            both[i] = one[i] && other[i];
        return both;
    }

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
