using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Tests.Reading;
using KnowledgeGraph.Tests.Specs;
using KnowledgeGraph.Verifying;
using Xunit;

namespace KnowledgeGraph.Tests.Pipeline;

/// <summary>What holds for the graph of any text.</summary>
public sealed class GraphInvariantTests
{
    private const int Documents = 150;
    private static readonly GraphSchema _schema = GraphSchema.Load();

    [Fact]
    public void Build_AnyText_EveryFactStandsInTheFile() => Check((graph, path) =>
    {
        var failures = GraphVerifier.Verify(graph, (_, _) => SourceReader.Read(path)).Failures;
        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(5)));
    });

    [Fact]
    public void Build_AnyText_PassagesComeFromTheirPlaceInTheFile() => Check((graph, path) =>
    {
        string raw = SourceReader.Read(path).Text;
        long last = 0;
        foreach (var passage in graph.Nodes.Where(node => node.Labels[0] == "Passage").OrderBy(node => (long)node.Properties["start"]))
        {
            var (start, end) = ((long)passage.Properties["start"], (long)passage.Properties["end"]);
            Assert.True(last <= start && start < end && end <= raw.Length, $"{passage.Id}: {start} to {end} after {last}");
            Assert.True(QuoteMatcher.Holds(raw[(int)start..(int)end], (string)passage.Properties["text"]), passage.Id);
            last = end;
        }
    });

    [Fact]
    public void Build_AnyText_SchemaAllowsEveryRelationship() => Check((graph, _) =>
    {
        var nodes = graph.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        Assert.All(graph.Relationships, relationship => Assert.True(
            nodes[relationship.StartId].Labels.Any(start => nodes[relationship.EndId].Labels.Any(end => _schema.Allows(relationship.Type, start, end))),
            relationship.Id));
        Assert.All(graph.Nodes, node => Assert.NotNull(_schema.FindLabel(node.Labels[^1])));
    });

    [Fact]
    public void Build_AnyText_NothingIsDroppedByTheSchema()
    {
        using var folder = new TemporaryFolder();
        Prop.ForAll(SomeDocuments.Texts, pieces => Assert.Empty(SomeBuild.Result(folder.Write("text.txt", string.Concat(pieces))).Report.Dropped))
            .Check(RandomCases.Times(Documents));
    }

    [Fact]
    public void Build_AnyText_QuotesAreOfTheirPassage() => Check((graph, _) =>
    {
        var texts = graph.Nodes.Where(node => node.Labels[0] == "Passage").ToDictionary(node => node.Id, node => (string)node.Properties["text"], StringComparer.Ordinal);
        foreach (var fact in graph.Relationships.Where(relationship => relationship.Properties.ContainsKey("quote")))
        {
            var evidence = (IEnumerable<string>)fact.Properties["evidence"];
            Assert.Contains((string)fact.Properties["quote"], texts[evidence.First()], StringComparison.Ordinal);
            Assert.Equal((long)evidence.Count(), (long)fact.Properties["support"]);
        }
    });

    [Fact]
    public void Build_AnyText_EntityNamesAreNoPunctuation() => Check((graph, _)
        => Assert.All(graph.Nodes.Where(node => node.Labels[0] == "Entity"), node =>
        {
            string name = (string)node.Properties["name"];
            Assert.True(name.Any(char.IsLetterOrDigit), $"'{name}'");
            Assert.DoesNotContain('\n', name);
        }));

    private static void Check(Action<PropertyGraph, string> holds)
    {
        using var folder = new TemporaryFolder();
        int facts = 0;
        var property = Prop.ForAll(SomeDocuments.Texts, pieces =>
        {
            string path = folder.Write("text.txt", string.Concat(pieces));
            var graph = SomeBuild.Of(path);
            facts += graph.Relationships.Count(relationship => relationship.Properties.ContainsKey("quote"));
            holds(graph, path);
        });
        property.Check(RandomCases.Times(Documents));
        Assert.True(facts > Documents, "Hardly any fact was found in the texts.");
    }
}
