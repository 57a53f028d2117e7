using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Ways to find the candidates for one node of a pattern: an index look-up, a label scan, a scan of all nodes.</summary>
internal sealed class StartPlanner
{
    private readonly GraphStatistics _statistics;
    private readonly HashSet<Symbol> _open;
    private readonly List<Expression> _pending;

    /// <param name="statistics">Counts of the graph.</param>
    /// <param name="open">Variables that are not set yet; shared with the match planner, which shrinks it.</param>
    /// <param name="pending">Conditions that are not tested yet; shared likewise.</param>
    public StartPlanner(GraphStatistics statistics, HashSet<Symbol> open, List<Expression> pending)
    {
        _statistics = statistics;
        _open = open;
        _pending = pending;
    }

    /// <summary>Expected number of candidates.</summary>
    public double Cost(Symbol node)
    {
        if (FindSeek(node) is { } seek)
            return string.Equals(seek.Key, "id", StringComparison.Ordinal) ? 1 : 3;
        double count = _statistics.Nodes(LabelOf(node, out _));
        return _pending.Any(p => FindProperty(p, node) is not null) ? count * 0.3 : count;
    }

    public Plan Begin(Plan input, Symbol node)
    {
        if (FindSeek(node) is { } seek)
        {
            double rows = input.Rows * Cost(node);
            _pending.Remove(seek.Predicate);
            return new NodeSeekPlan(input, node, seek.Key, seek.Value, seek.Kind) { Rows = rows };
        }
        var label = LabelOf(node, out var tests);
        _pending.RemoveAll(tests.Contains);
        return new NodeScanPlan(input, node, label) { Rows = input.Rows * _statistics.Nodes(label) };
    }

    private LabelExpression? LabelOf(Symbol node, out IReadOnlyList<Expression> tests)
    {
        var found = _pending.OfType<LabelTestExpression>().Where(test => IsSymbol(test.Target, node)).ToList();
        tests = found;
        return found.Select(test => test.Label).Aggregate((LabelExpression?)null, (all, one) => all is null ? one : new AndLabel(one.Position, all, one));
    }

    private SeekCandidate? FindSeek(Symbol node)
        => _pending.Select(predicate => FindProperty(predicate, node))
            .Where(candidate => candidate is not null && _statistics.Graph.IsIndexed(_statistics.Graph.FindKey(candidate.Key)))
            .MinBy(candidate => string.Equals(candidate!.Key, "id", StringComparison.Ordinal) ? 0 : 1);

    private SeekCandidate? FindProperty(Expression predicate, Symbol node)
    {
        if (predicate is not BinaryExpression { Operator: BinaryOperator.Equal or BinaryOperator.In } binary)
            return null;
        if (binary.Operator == BinaryOperator.In)
            return Candidate(binary, binary.Left, binary.Right, node, SeekKind.AnyOf);
        return Candidate(binary, binary.Left, binary.Right, node, SeekKind.Equal)
            ?? Candidate(binary, binary.Right, binary.Left, node, SeekKind.Equal);
    }

    private SeekCandidate? Candidate(Expression predicate, Expression property, Expression value, Symbol node, SeekKind kind)
        => property is PropertyExpression found && IsSymbol(found.Target, node) && !ExpressionTree.Symbols(value).Any(_open.Contains)
            ? new SeekCandidate(predicate, found.Key, value, kind)
            : null;

    private static bool IsSymbol(Expression expression, Symbol symbol) => expression is SymbolExpression found && found.Symbol == symbol;
}
