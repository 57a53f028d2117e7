using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Makes one of MATCH clauses that follow one another, also where a WITH between them only passes variables on, so that the best of all
/// their nodes can be the start.</summary>
internal static class MatchMerger
{
    public static IReadOnlyList<BoundClause> Merge(IReadOnlyList<BoundClause> clauses)
    {
        var merged = new List<BoundClause>();
        foreach (var clause in clauses)
        {
            merged.Add(clause);
            if (merged is [.., BoundMatch first, BoundMatch next] && AreMergeable(first, next))
                Replace(merged, 2, Joined(first, next));
            else if (merged is [.., BoundMatch before, BoundProjection with, BoundMatch after] && AreMergeable(before, after) && OnlyPassesOn(with))
                Replace(merged, 3, Joined(before, after));
        }
        return merged;
    }

    private static void Replace(List<BoundClause> clauses, int count, BoundMatch by)
    {
        clauses.RemoveRange(clauses.Count - count, count);
        clauses.Add(by);
    }

    private static bool AreMergeable(BoundMatch one, BoundMatch other) => IsPlain(one) && IsPlain(other);

    private static bool IsPlain(BoundMatch match) => !match.IsOptional && match.Paths.All(path => path is { Search: PathSearch.All, Symbol: null });

    private static bool OnlyPassesOn(BoundProjection with)
        => with is { Aggregation: null, IsDistinct: false, Order.Count: 0, Skip: null, Limit: null, Where: null }
            && with.Items.All(item => item.Value is SymbolExpression same && same.Symbol == item.Symbol);

    private static BoundMatch Joined(BoundMatch one, BoundMatch other)
    {
        int number = one.Paths.Max(path => path.Match) + 1;
        return new BoundMatch(
            false,
            [.. one.Paths, .. other.Paths.Select(path => path with { Match = number })],
            [.. one.Predicates, .. other.Predicates],
            [.. one.Introduced, .. other.Introduced]);
    }
}
