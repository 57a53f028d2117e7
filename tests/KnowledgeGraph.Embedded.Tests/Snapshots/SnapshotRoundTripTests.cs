using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Embedded.Tests.Snapshots;

public sealed class SnapshotRoundTripTests
{
    private static readonly Dictionary<string, string> Notes = new(StringComparer.Ordinal) { ["rules"] = "7", ["built"] = "" };

    [Fact]
    public void ReadGraph_AnyGraph_IsTheOneWritten()
    {
        int tested = 0;
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            tested++;
            var graph = RandomGraph.Make(seed);
            var view = new GraphView(SnapshotReader.Decode(Bytes(graph), "test"));
            return string.Equals(GraphText.Of(graph), GraphText.Of(GraphReader.Read(view)), StringComparison.Ordinal);
        });

        Check.One(RandomCases.Times(300), property);

        Assert.InRange(tested, 300, int.MaxValue);
    }

    [Fact]
    public void Write_SameGraphInOtherOrder_GivesTheSameBytes()
    {
        var graph = Some.Graph();
        var turned = new Model.PropertyGraph(graph.Nodes.Reverse(), graph.Relationships.Reverse());

        Assert.Equal(Bytes(graph), Bytes(turned));
    }

    [Fact]
    public void Write_ThenOpen_GivesGraphAndMetadata()
    {
        using var folder = new TemporaryFolder();
        SnapshotWriter.Write(Some.Graph(), Notes, folder.File("graph.kg"));
        using var store = EmbeddedStore.Open(folder.File("graph.kg"));

        Assert.Equal(["graph.kg"], folder.Files);
        Assert.Equal(Notes, store.Metadata);
        Assert.Equal(GraphText.Of(Some.Graph()), GraphText.Of(store.ReadGraph()));
        Assert.Equal("'p1'", Shown.Rows(Some.Run(store, "MATCH (n {name: '办法'}) RETURN n.id")));
    }

    [Fact]
    public void Write_OverAnEarlierFile_ReplacesItAndLeavesOpenStoresAlone()
    {
        using var folder = new TemporaryFolder();
        SnapshotWriter.Write(Some.Graph(), Notes, folder.File("graph.kg"));
        using var earlier = EmbeddedStore.Open(folder.File("graph.kg"));
        SnapshotWriter.Write(new Model.PropertyGraph([], []), Notes, folder.File("graph.kg"));
        using var later = EmbeddedStore.Open(folder.File("graph.kg"));

        Assert.Equal((7, 0), (earlier.NodeCount, later.NodeCount));
        Assert.Equal("7", Shown.Rows(Some.Run(earlier, "MATCH (n) RETURN count(*)")));
        Assert.Equal("0", Shown.Rows(Some.Run(later, "MATCH (n) RETURN count(*)")));
    }

    internal static byte[] Bytes(Model.PropertyGraph graph)
    {
        using var stream = new MemoryStream();
        SnapshotWriter.WriteTo(stream, SnapshotBuilder.Build(graph, Notes));
        return stream.ToArray();
    }
}
