using System.Buffers.Binary;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Tests.Snapshots;

public sealed class SnapshotFaultTests
{
    private static readonly Dictionary<string, string> Notes = new(StringComparer.Ordinal);

    [Fact]
    public void Open_AnyByteFlipped_IsRefused()
    {
        byte[] whole = SnapshotRoundTripTests.Bytes(Some.Graph());
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] damaged = [.. whole];
            damaged[i] ^= 0x10;
            var error = Assert.Throws<SnapshotException>(() => SnapshotReader.Decode(damaged, "g.kg"));
            Assert.Contains("g.kg", error.Message);
        }
    }

    [Fact]
    public void Open_CutOffAnywhere_IsRefused()
    {
        byte[] whole = SnapshotRoundTripTests.Bytes(Some.Graph());
        for (int length = 0; length < whole.Length; length++)
        {
            var error = Assert.Throws<SnapshotException>(() => SnapshotReader.Decode(whole[..length], "g.kg"));
            Assert.Contains(length == 0 ? "empty" : "cut off", error.Message);
        }
    }

    [Fact]
    public void Open_EverySectionDamaged_NamesTheSection()
    {
        var sections = SnapshotBuilder.Build(Some.Graph(), Notes).All;
        byte[] whole = WithoutNotes();
        int damagedSections = 0;
        for (int i = 0; i < sections.Count; i++)
        {
            long offset = BinaryPrimitives.ReadInt64LittleEndian(whole.AsSpan(SnapshotLayout.HeaderSize + (i * SnapshotLayout.EntrySize) + 16));
            if (sections[i].Bytes.Length == 0)
                continue;
            byte[] damaged = [.. whole];
            damaged[offset] ^= 1;
            var error = Assert.Throws<SnapshotException>(() => SnapshotReader.Decode(damaged, "g.kg"));
            Assert.Contains($"section {sections[i].Kind}", error.Message);
            damagedSections++;
        }
        Assert.True(damagedSections > 20);
    }

    [Theory]
    [InlineData(1, "Build the graph again with 'kg build'.")]
    [InlineData(2, "Build the graph again with 'kg build'.")]
    [InlineData(9, "Use a newer program, or build the graph again with 'kg build'.")]
    public void Open_OtherVersion_TellsBothVersionsAndWhatToDo(byte version, string remedy)
    {
        byte[] bytes = WithoutNotes();
        bytes[8] = version;

        var error = Assert.Throws<SnapshotException>(() => SnapshotReader.Decode(bytes, "g.kg"));

        Assert.Equal($"The graph file 'g.kg' was written in format version {version}; this program reads version {SnapshotLayout.Version}. {remedy}", error.Message);
    }

    // A file of another layout with the same number would be called damaged, which it is not: who changes the layout raises
    // SnapshotLayout.Version and puts both numbers here; who changes Some.Graph, the second.
    [Fact]
    public void Write_SameGraph_GivesTheLayoutOfThisVersion()
        => Assert.Equal("3: C4038FB0", FormattableString.Invariant($"{SnapshotLayout.Version}: {SnapshotLayout.Checksum(WithoutNotes()):X8}"));

    [Fact]
    public void Open_LargeFile_LeavesTheContentToTheDoctor()
    {
        using var folder = new TemporaryFolder();
        string text = new('x', (int)(SnapshotReader.CheckedWhole / 2));
        SnapshotWriter.Write(new Model.PropertyGraph([Some.Node("n", [], ("text", text))], []), Notes, folder.File("g.kg"));
        using (var file = File.OpenWrite(folder.File("g.kg")))
        {
            file.Seek(file.Length / 2, SeekOrigin.Begin);
            file.WriteByte((byte)'y');
        }

        using var store = EmbeddedStore.Open(folder.File("g.kg"));

        Assert.Equal("1", Shown.Rows(Some.Run(store, "MATCH (n) RETURN count(*)")));
        Assert.Equal(["StringCharacters"], SnapshotDoctor.Examine(folder.File("g.kg")).Damaged);
    }

    [Fact]
    public void Query_NumbersThatLeadOutOfASection_IsRefused()
    {
        var whole = SnapshotBuilder.Build(Some.Graph(), Notes);
        var wrong = new SnapshotSections();
        foreach (var section in whole.All)
        {
            byte[] content = section.Bytes.ToArray();
            if (section.Kind == SectionKind.RelationshipEnds)
                Array.Fill(content, (byte)0x7F);
            wrong.Add(new SnapshotSection(section.Kind, section.Argument, content));
        }

        var error = Assert.Throws<SnapshotException>(() => new GraphView(wrong).NodeId(new GraphView(wrong).EndOf(0)));

        Assert.Contains("section NodeIds holds no such place. Run 'kg doctor'", error.Message);
    }

    [Fact]
    public void Dispose_OfAnOpenFile_EndsLaterQueries()
    {
        using var folder = new TemporaryFolder();
        SnapshotWriter.Write(Some.Graph(), Notes, folder.File("g.kg"));
        var store = EmbeddedStore.Open(folder.File("g.kg"));
        store.Dispose();
        store.Dispose();

        Assert.Throws<ObjectDisposedException>(() => Some.Run(store, "RETURN 1"));
        Assert.Throws<ObjectDisposedException>(() => store.ReadGraph());
    }

    [Theory]
    [InlineData("some text that is longer than the header of a graph file is")]
    [InlineData("PK")]
    public void Open_ForeignFile_SaysSo(string content)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("x.kg"), content);

        var error = Assert.Throws<SnapshotException>(() => EmbeddedStore.Open(folder.File("x.kg")));

        Assert.Contains("not a graph file", error.Message);
    }

    [Fact]
    public void Open_MissingFileOrFolder_SaysSo()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("There is no graph file", Assert.Throws<SnapshotException>(() => EmbeddedStore.Open(folder.File("none.kg"))).Message);
        Assert.Contains("There is no graph file", Assert.Throws<SnapshotException>(() => EmbeddedStore.Open(folder.File("no/none.kg"))).Message);
        Assert.Contains("is a folder", Assert.Throws<SnapshotException>(() => EmbeddedStore.Open(folder.File("."))).Message);
    }

    [Fact]
    public void Write_WhereItCannot_SaysSoAndLeavesNothing()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("taken"));

        Assert.Throws<SnapshotException>(() => SnapshotWriter.Write(Some.Graph(), Notes, folder.File("no/graph.kg")));
        Assert.Throws<SnapshotException>(() => SnapshotWriter.Write(Some.Graph(), Notes, folder.File("taken")));

        Assert.Equal(["taken"], folder.Files);
    }

    [Fact]
    public void Write_ValueThatCannotBeStored_LeavesTheEarlierFile()
    {
        using var folder = new TemporaryFolder();
        SnapshotWriter.Write(Some.Graph(), Notes, folder.File("graph.kg"));
        byte[] before = File.ReadAllBytes(folder.File("graph.kg"));
        var wrong = new Model.PropertyGraph([Some.Node("n", [], ("k", TimeSpan.Zero))], []);

        Assert.Throws<SnapshotException>(() => SnapshotWriter.Write(wrong, Notes, folder.File("graph.kg")));

        Assert.Equal(before, File.ReadAllBytes(folder.File("graph.kg")));
        Assert.Equal(["graph.kg"], folder.Files);
    }

    private static byte[] WithoutNotes()
    {
        using var stream = new MemoryStream();
        SnapshotWriter.WriteTo(stream, SnapshotBuilder.Build(Some.Graph(), Notes));
        return stream.ToArray();
    }
}
