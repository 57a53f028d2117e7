using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Tests.Naive;

/// <summary>A random query: one to three MATCH clauses, then one of several endings. The same seed gives the same query.</summary>
internal sealed class NaiveQuery
{
    private static readonly string[] Labels = ["A", "B", "C"];
    private static readonly string[] Types = ["R", "S", "T"];
    private static readonly string[] Names = ["a", "b", "c", "d"];

    private readonly Random _random;
    private readonly List<string> _nodes = [];
    private readonly List<string> _steps = [];
    private readonly List<NaiveMatch> _matches = [];
    private int _numbers;

    public NaiveQuery(int seed)
    {
        _random = new Random(seed);
        int clauses = 1 + _random.Next(2);
        for (int i = 0; i < clauses; i++)
            _matches.Add(Match(isOptional: _random.Next(4) == 0));
        Ending = _random.Next(6);
        Key = _nodes[_random.Next(_nodes.Count)];
        Count = _random.Next(6);
    }

    private int Ending { get; }

    private string Key { get; }

    private int Count { get; }

    public string Text => $"{string.Join(' ', _matches.Select(match => match.Text))} {EndingText}";

    /// <summary>True where the order of the rows counts, too.</summary>
    public bool IsSorted => Ending == 3;

    private IEnumerable<string> All => _nodes.Concat(_steps);

    private string EndingText => Ending switch
    {
        0 => $"RETURN {string.Join(", ", _nodes.Select(n => $"{n}.id AS {n}").Concat(_steps.Select(s => IsList(s) ? $"[x IN {s} | x.id] AS {s}" : $"{s}.id AS {s}")))}",
        1 => "RETURN count(*) AS n",
        2 => $"RETURN {Key}.k AS k, count(*) AS n, count({_nodes[^1]}) AS m, max({_nodes[0]}.k) AS most, count(DISTINCT {_nodes[^1]}.k) AS different",
        3 => $"RETURN DISTINCT {Key}.id AS id ORDER BY id DESC SKIP 1 LIMIT {Count}",
        4 => $"RETURN {Key}.id AS id UNION {(Count > 2 ? "ALL " : "")}MATCH (u:{Labels[0]}) RETURN u.id AS id",
        _ => $"WITH {Key}, count(*) AS n WHERE n > 1 MATCH ({Key})-[z]-(y) RETURN {Key}.id AS id, n, count(y.id) AS around",
    };

    public List<string> Answer(NaiveEvaluator evaluator)
    {
        var rows = evaluator.Rows(_matches);
        return Ending switch
        {
            0 => [.. rows.Select(row => Join([.. All.Select(name => Id(row[name]))]))],
            1 => [Join(rows.Count)],
            2 => [.. rows.GroupBy(row => Value(row, Key)).Select(group => Join(
                group.Key, group.Count(), group.Count(row => row[_nodes[^1]] is not null), group.Max(row => Value(row, _nodes[0])),
                group.Select(row => Value(row, _nodes[^1])).Where(value => value is not null).Distinct().Count()))],
            3 => [.. rows.Select(row => Id(row[Key])).Distinct(StringComparer.Ordinal).OrderBy(id => id is "null" ? 0 : 1).ThenByDescending(id => id, StringComparer.Ordinal).Skip(1).Take(Count)],
            4 => United(evaluator, rows),
            _ => Around(evaluator, rows),
        };
    }

    private List<string> United(NaiveEvaluator evaluator, List<Dictionary<string, object?>> rows)
    {
        var others = evaluator.Rows([new NaiveMatch(false, [new NaivePath([new NaiveNode("u", Labels[0])], [])], null)]);
        var all = rows.Select(row => Id(row[Key])).Concat(others.Select(row => Id(row["u"])));
        return Count > 2 ? [.. all] : [.. all.Distinct(StringComparer.Ordinal)];
    }

    private List<string> Around(NaiveEvaluator evaluator, List<Dictionary<string, object?>> rows)
    {
        var step = new NaiveMatch(false, [new NaivePath([new NaiveNode(Key, null), new NaiveNode("y", null)], [new NaiveStep("z", [], 0, 0)])], null);
        return [.. rows.Where(row => row[Key] is not null).GroupBy(row => (GraphNode)row[Key]!).Where(group => group.Count() > 1)
            .Select(group => (group.Key, Count: group.Count(), Around: evaluator.Rows([new NaiveMatch(false, [new NaivePath([new NaiveNode(Key, null)], [])], null), step]).Count(row => ReferenceEquals(row[Key], group.Key))))
            .Where(group => group.Around > 0)
            .Select(group => Join(group.Key.Id, group.Count, group.Around))];
    }

    private static string Join(params object?[] values) => string.Join(", ", values.Select(value => value switch
    {
        null => "null",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    }));

    private static string Id(object? value) => value switch
    {
        GraphNode node => node.Id,
        GraphRelationship relationship => relationship.Id,
        List<GraphRelationship> list => $"[{string.Join(", ", list.Select(r => r.Id))}]",
        _ => "null",
    };

    private static long? Value(IReadOnlyDictionary<string, object?> row, string name)
        => row[name] is GraphNode node && node.Properties.TryGetValue("k", out object? value) ? (long)value : null;

    private bool IsList(string step) => _matches.SelectMany(match => match.Paths).SelectMany(path => path.Steps).Any(s => s.Name == step && s.Most > 0);

    private NaiveMatch Match(bool isOptional)
    {
        var paths = Enumerable.Range(0, 1 + _random.Next(2)).Select(_ => Path(1 + _random.Next(3))).ToList();
        return new NaiveMatch(isOptional, paths, _random.Next(2) == 0 ? Condition(2) : null);
    }

    private NaivePath Path(int length)
    {
        var nodes = Enumerable.Range(0, length).Select(_ => Node()).ToList();
        var steps = Enumerable.Range(1, length - 1).Select(_ => Step()).ToList();
        return new NaivePath(nodes, steps);
    }

    private NaiveNode Node()
    {
        string name = Names[_random.Next(Names.Length)];
        if (!_nodes.Contains(name))
            _nodes.Add(name);
        return new NaiveNode(name, _random.Next(3) == 0 ? Labels[_random.Next(Labels.Length)] : null);
    }

    private NaiveStep Step()
    {
        string name = $"r{_numbers++}";
        _steps.Add(name);
        string[] types = [.. Types.Where(_ => _random.Next(3) == 0)];
        return new NaiveStep(name, types, _random.Next(-1, 2), _random.Next(5) == 0 ? 2 : 0);
    }

    private NaiveCondition Condition(int depth)
    {
        switch (depth == 0 ? _random.Next(3) : _random.Next(6))
        {
            case 0:
                return Compare(_nodes[_random.Next(_nodes.Count)], _random.Next(3));
            case 1:
                string label = Labels[_random.Next(Labels.Length)];
                string node = _nodes[_random.Next(_nodes.Count)];
                return new NaiveCondition($"{node}:{label}", (_, row) => row[node] is GraphNode found ? found.Labels.Contains(label) : null);
            case 2:
                string left = _nodes[_random.Next(_nodes.Count)];
                string right = _nodes[_random.Next(_nodes.Count)];
                return new NaiveCondition($"{left}.k <= {right}.k", (_, row) => Value(row, left) is { } x && Value(row, right) is { } y ? x <= y : null);
            case 3:
                var operand = Condition(depth - 1);
                return new NaiveCondition($"NOT ({operand.Text})", (e, row) => !operand.Value(e, row));
            case 4:
                return Exists(_nodes[_random.Next(_nodes.Count)]);
            default:
                var (first, second) = (Condition(depth - 1), Condition(depth - 1));
                return _random.Next(2) == 0
                    ? new NaiveCondition($"({first.Text} AND {second.Text})", (e, row) => first.Value(e, row) & second.Value(e, row))
                    : new NaiveCondition($"({first.Text} OR {second.Text})", (e, row) => first.Value(e, row) | second.Value(e, row));
        }
    }

    private static NaiveCondition Compare(string node, int limit)
        => new(string.Create(CultureInfo.InvariantCulture, $"{node}.k > {limit}"), (_, row) => Value(row, node) is { } value ? value > limit : null);

    private NaiveCondition Exists(string node)
    {
        string type = Types[_random.Next(Types.Length)];
        var path = new NaivePath([new NaiveNode(node, null), new NaiveNode("e", Labels[_random.Next(Labels.Length)])], [new NaiveStep("f", [type], 1, 0)]);
        return new NaiveCondition($"EXISTS {{ {path.Text} }}", (e, row) => row[node] is not null && e.Exists(row, path));
    }
}
