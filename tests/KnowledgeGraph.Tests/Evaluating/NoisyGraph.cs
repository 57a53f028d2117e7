using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tests.Evaluating;

/// <summary>A graph made from gold with seeded slips of every kind that the scorer tells apart, and one made without.</summary>
internal sealed class NoisyGraph
{
    private readonly Random? _random;
    private readonly List<GraphNode> _nodes = [];
    private readonly Dictionary<string, GraphRelationship> _relationships = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    private NoisyGraph(Random? random) => _random = random;

    public static PropertyGraph WithoutNoise(GoldDocument gold) => new NoisyGraph(null).Build(gold);

    public static PropertyGraph Of(GoldDocument gold, int seed) => new NoisyGraph(new Random(seed)).Build(gold);

    private PropertyGraph Build(GoldDocument gold)
    {
        foreach (var entity in gold.Entities)
            AddEntity(entity);
        AddStrangers();
        foreach (var relation in gold.Relations)
            AddRelation(relation);
        for (int i = 0; i < gold.Observations.Count; i++)
            AddObservation(gold.Observations[i], i);
        return new PropertyGraph(_nodes, _relationships.Values);
    }

    private void AddEntity(GoldEntity entity)
    {
        if (Slips(8))
            return;
        string type = Slips(12) ? "Program" : entity.Type;
        // Aliases that two entities share make the one-to-one matching choose.
        List<string> names = [.. entity.Names.Where(_ => !Slips(4)), .. Slips(10) ? ["上海", "上海市科学技术委员会"] : Array.Empty<string>()];
        if (names.Count == 0)
            names.Add("《" + entity.Names[0] + "》");
        string id = $"{type.ToLowerInvariant()}:{names[0]}#{entity.Id}";
        _ids.Add(entity.Id, id);
        AddNode(id, ["Entity", type], ("name", names[0]), ("aliases", names.Skip(1).ToArray()));
    }

    private void AddStrangers()
    {
        AddNode("report:r", ["Report"], ("title", "报告"));
        if (_random is null)
            return;
        for (int i = 0; i < 20; i++)
            AddNode($"region:外地{i}", ["Entity", i % 2 == 0 ? "Region" : "Enterprise"], ("name", $"外地{i}"), ("aliases", Array.Empty<string>()));
        AddNode("region:empty", ["Entity", "Region"], ("name", "《》"), ("aliases", Array.Empty<string>()));
    }

    private void AddRelation(GoldRelation relation)
    {
        if (!_ids.TryGetValue(relation.Head, out string? start) || !_ids.TryGetValue(relation.Tail, out string? end) || Slips(6))
            return;
        if (Slips(8))
            (start, end) = (end, start);
        if (Slips(10))
            end = "region:外地3";
        Relate(start, Slips(8) ? "FUNDED" : relation.Type, end);
    }

    private void AddObservation(GoldObservation gold, int number)
    {
        if (Slips(8))
            return;
        string id = $"observation:{number % 7}-{number}";
        double value = Slips(8) ? gold.Value + 1 : gold.Value;
        AddNode(id, ["Observation"], ("indicator", Slips(5) ? gold.Indicator[^1..] + "其他" : gold.Indicator), ("value", value), ("unit", Slips(10) ? "元人民币" : gold.Unit));
        if (!Slips(6) && gold.Period != "None")
            _nodes[^1] = _nodes[^1] with { Properties = new Dictionary<string, object>(_nodes[^1].Properties) { ["period"] = Slips(6) ? "1999" : gold.Period } };
        if (gold.Subject is not null && _ids.TryGetValue(gold.Subject, out string? subject) && !Slips(5))
            Relate(id, "ABOUT", subject);
        if (Slips(10))
            AddNode(id + "-double", ["Observation"], ("indicator", gold.Indicator), ("value", value), ("unit", gold.Unit));
    }

    private void AddNode(string id, string[] labels, params (string Key, object Value)[] properties)
        => _nodes.Add(new GraphNode(id, labels, properties.ToDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal)));

    private void Relate(string start, string type, string end)
    {
        string id = $"{start}|{type}|{end}";
        _relationships[id] = new GraphRelationship(id, type, start, end, new Dictionary<string, object>());
    }

    private bool Slips(int oneIn) => _random is not null && _random.Next(oneIn) == 0;
}
