using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Verifying;

namespace KnowledgeGraph.Tests.Verifying;

/// <summary>A small graph whose facts all hold, with the file behind it; tests bend one thing and verify.</summary>
internal sealed class SampleGraph
{
    public const string RawText = "# 浦东新区\n\n**市科委**发布《创新办法》。\n\n新区设立引导基金10亿元。\n";
    private readonly List<GraphNode> _nodes = [];
    private readonly List<GraphRelationship> _relationships = [];

    public SampleGraph()
    {
        AddNode("r", "Report", ("path", "r.md"), ("sha256", "abc"));
        AddPassage("r#1", "", "浦东新区");
        AddPassage("r#2", "浦东新区", "市科委发布《创新办法》。", "**市科委**发布《创新办法》。");
        AddPassage("r#3", "浦东新区", "新区设立引导基金10亿元。");
        foreach (string id in new[] { "agency:市科委", "policy:创新办法", "district:浦东新区", "fund:引导基金" })
            _nodes.Add(new GraphNode(id, ["Entity", id[..1].ToUpperInvariant() + id[1..id.IndexOf(':', StringComparison.Ordinal)]], new Dictionary<string, object>()));
        Relate("r#2", "MENTIONS", "agency:市科委", ("surfaces", new[] { "市科委" }));
        AddFact("agency:市科委", "ISSUED", "policy:创新办法", "r#2", "市科委发布《创新办法》。", "市科委", "创新办法");
        AddFact("district:浦东新区", "ESTABLISHED", "fund:引导基金", "r#3", "新区设立引导基金10亿元。", "浦东新区", "引导基金", ("carriedBy", "section subject: 浦东新区"));
        AddNode("o1", "Observation", ("quote", "新区设立引导基金10亿元。"), ("raw", "10亿元"));
        Relate("o1", "STATED_IN", "r#3");
        Relate("o1", "ABOUT", "fund:引导基金", ("subjectSurface", "引导基金"));
    }

    public string Raw { get; set; } = RawText;

    public string Sha256 { get; set; } = "abc";

    public VerificationResult Verify()
        => GraphVerifier.Verify(new PropertyGraph(_nodes, _relationships), (_, path) => path == "r.md" ? new SourceText(Raw, "utf-8", Sha256) : throw new FileNotFoundException("no file " + path));

    public SampleGraph SetNode(string id, string key, object value)
    {
        int at = _nodes.FindIndex(node => node.Id == id);
        _nodes[at] = _nodes[at] with { Properties = new Dictionary<string, object>(_nodes[at].Properties) { [key] = value } };
        return this;
    }

    public SampleGraph SetRelationship(string type, string endId, string key, object value)
    {
        int at = _relationships.FindIndex(relationship => relationship.Type == type && relationship.EndId == endId);
        _relationships[at] = _relationships[at] with { Properties = new Dictionary<string, object>(_relationships[at].Properties) { [key] = value } };
        return this;
    }

    public SampleGraph Remove(string type)
    {
        _relationships.RemoveAll(relationship => relationship.Type == type);
        return this;
    }

    private void AddPassage(string id, string heading, string text, string? raw = null)
    {
        long start = RawText.IndexOf(raw ?? text, StringComparison.Ordinal);
        AddNode(id, "Passage", ("heading", heading), ("text", text), ("start", start), ("end", start + (raw ?? text).Length));
        Relate("r", "HAS_PASSAGE", id);
    }

    private void AddFact(string start, string type, string end, string passage, string quote, string startSurface, string endSurface, params (string, object)[] more)
        => Relate(start, type, end, [("evidence", new[] { passage }), ("quote", quote), ("startSurface", startSurface), ("endSurface", endSurface), .. more]);

    private void AddNode(string id, string label, params (string Key, object Value)[] properties)
        => _nodes.Add(new GraphNode(id, [label], properties.ToDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal)));

    private void Relate(string start, string type, string end, params (string Key, object Value)[] properties) => _relationships.Add(new GraphRelationship(
        $"{start}|{type}|{end}", type, start, end, properties.ToDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal)));
}
