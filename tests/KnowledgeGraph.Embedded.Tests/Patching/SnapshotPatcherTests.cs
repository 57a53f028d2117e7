using System.Globalization;
using KnowledgeGraph.Embedded.Patching;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Tests.Snapshots;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Tests.Patching;

public sealed class SnapshotPatcherTests
{
    private static readonly string[] Types = ["KNOWS", "LIKES", "关系"];

    [Fact]
    public void Patch_ChangesByChance_GivesTheBytesOfABuild()
    {
        int patched = 0;
        for (int seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var before = Graph(random);
            for (int step = 0; step < 3; step++)
            {
                var after = Edited(before, random, step + 1);
                var sections = SnapshotPatcher.Patch(Built(before, step), GraphChange.Between(before, after), Metadata(step + 1));
                if (sections is not null)
                {
                    patched++;
                    AssertSame(Built(after, step + 1), sections, seed);
                }
                before = after;
            }
        }
        Assert.InRange(patched, 800, 1200);
    }

    [Fact]
    public void Patch_NothingButMetadata_GivesTheBytesOfABuild()
    {
        var graph = Graph(new Random(1));

        AssertSame(Built(graph, 7), SnapshotPatcher.Patch(Built(graph, 1), GraphChange.Between(graph, graph), Metadata(7))!, 1);
    }

    [Fact]
    public void Patch_LabelThatComes_IsLeftToTheBuilder()
    {
        var graph = Graph(new Random(1));
        var after = new PropertyGraph(graph.Nodes.Append(Some.Node("new", ["Other"])), graph.Relationships);

        Assert.Null(SnapshotPatcher.Patch(Built(graph, 1), GraphChange.Between(graph, after), Metadata(1)));
    }

    [Fact]
    public void TryUpdate_FileThatIsDamaged_LeavesItAsItIs()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("graph.kg");
        var graph = Graph(new Random(3));
        var after = Edited(graph, new Random(4), 1);
        SnapshotWriter.Write(graph, Metadata(1), path);
        byte[] bytes = File.ReadAllBytes(path);
        bytes[^9] ^= 1;
        File.WriteAllBytes(path, bytes);

        Assert.False(SnapshotWriter.TryUpdate(path, GraphChange.Between(graph, after), Metadata(2)));
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void TryUpdate_FileOfTheGraphBefore_BecomesTheFileOfTheGraphAfter()
    {
        using var folder = new TemporaryFolder();
        string updated = folder.File("updated.kg");
        string written = folder.File("written.kg");
        var graph = Graph(new Random(3));
        var after = Edited(graph, new Random(4), 1);
        SnapshotWriter.Write(graph, Metadata(1), updated);
        SnapshotWriter.Write(after, Metadata(2), written);

        Assert.True(SnapshotWriter.TryUpdate(updated, GraphChange.Between(graph, after), Metadata(2)));
        Assert.Equal(File.ReadAllBytes(written), File.ReadAllBytes(updated));
    }

    private static void AssertSame(SnapshotSections wanted, SnapshotSections found, int seed)
    {
        Assert.Equal(wanted.All.Select(Name), found.All.Select(Name));
        foreach (var (one, other) in wanted.All.Zip(found.All))
            Assert.True(one.Bytes.SequenceEqual(other.Bytes), $"seed {seed}: {Name(one)}");
    }

    private static string Name(SnapshotSection section) => $"{section.Kind} {section.Argument}";

    private static SnapshotSections Built(PropertyGraph graph, int number) => SnapshotBuilder.Build(graph, Metadata(number));

    private static Dictionary<string, string> Metadata(int number) => new(StringComparer.Ordinal) { ["documents"] = number.ToString(CultureInfo.InvariantCulture) };

    private static PropertyGraph Graph(Random random)
    {
        GraphNode[] nodes = [.. Enumerable.Range(0, 40).Select(i => Node(random, i, i % 3))];
        return new PropertyGraph(nodes, Enumerable.Range(0, 160).Select(i => Relationship(random, nodes, i % 3)).DistinctBy(r => r.Id));
    }

    /// <summary>Some nodes go with their relationships, some change, some come, and relationships likewise.</summary>
    private static PropertyGraph Edited(PropertyGraph graph, Random random, int step)
    {
        var nodes = graph.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            if (random.Next(60) == 0)
                nodes.Remove(node.Id);
            else if (random.Next(30) == 0)
                nodes[node.Id] = node with { Properties = Properties(random, node.Id) };
        }
        for (int i = random.Next(3); i > 0; i--)
        {
            var node = Node(random, (1000 * step) + i, random.Next(3));
            nodes[node.Id] = node;
        }
        var left = graph.Relationships.Where(r => nodes.ContainsKey(r.StartId) && nodes.ContainsKey(r.EndId) && random.Next(80) > 0)
            .Select(r => random.Next(40) == 0 ? r with { Properties = Properties(random, null) } : r).ToList();
        var come = Enumerable.Range(0, random.Next(4)).Select(_ => Relationship(random, [.. nodes.Values], random.Next(3)));
        return new PropertyGraph(nodes.Values, left.Concat(come).DistinctBy(r => r.Id));
    }

    private static GraphNode Node(Random random, int number, int kind)
    {
        string id = $"{random.Next(10)}-{number}";
        return new GraphNode(id, kind switch { 0 => ["Entity", "Agency"], 1 => ["Passage"], _ => [] }, Properties(random, id));
    }

    private static GraphRelationship Relationship(Random random, GraphNode[] nodes, int type)
    {
        string start = nodes[random.Next(nodes.Length)].Id;
        string end = nodes[random.Next(nodes.Length)].Id;
        return new GraphRelationship($"{start}|{Types[type]}|{end}", Types[type], start, end, Properties(random, null));
    }

    private static SortedDictionary<string, object> Properties(Random random, string? id)
    {
        var properties = new SortedDictionary<string, object>(StringComparer.Ordinal);
        if (id is not null)
            properties.Add("id", id);
        foreach (string key in new[] { "aliases", "mixed", "name", "text", "year" }.Where(_ => random.Next(3) > 0))
            properties.Add(key, Value(random, key));
        return properties;
    }

    private static object Value(Random random, string key) => key switch
    {
        "aliases" => Enumerable.Range(0, random.Next(4)).Select(_ => Text(random)).ToArray(),
        "mixed" => random.Next(3) switch { 0 => random.NextDouble(), 1 => random.Next(2) == 0, _ => Text(random) },
        "year" => (long)random.Next(5),
        _ => Text(random),
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => "上海市科技金融a b"[random.Next(10)]));
}
