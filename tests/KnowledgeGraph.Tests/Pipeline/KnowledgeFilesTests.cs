using KnowledgeGraph.Pipeline;
using Xunit;

namespace KnowledgeGraph.Tests.Pipeline;

public sealed class KnowledgeFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadText_NoFolder_ReadsTheEmbeddedFile()
    {
        var files = new KnowledgeFiles(null);
        Assert.Contains("relationships:", files.ReadText("schema/schema.yaml"), StringComparison.Ordinal);
        Assert.Equal("embedded schema/schema.yaml", files.Describe("schema/schema.yaml"));
    }

    [Fact]
    public void ReadText_FileInTheFolder_WinsOverTheEmbeddedOne()
    {
        string path = Put("schema/schema.yaml", "mine"u8);
        var files = new KnowledgeFiles(_folder);
        Assert.Equal("mine", files.ReadText("schema/schema.yaml"));
        Assert.Equal(path, files.Describe("schema/schema.yaml"));
    }

    [Fact]
    public void List_FolderWithFilesOfItsOwn_AddsThemInOrdinalOrder()
    {
        Put("schema/z.yaml", "z"u8);
        Put("schema/a/b.yaml", "b"u8);
        Put("schematic.yaml", "no"u8);
        Assert.Equal(["schema/a/b.yaml", "schema/schema.yaml", "schema/z.yaml"], new KnowledgeFiles(_folder).List("schema/"));
    }

    [Fact]
    public void Contains_NameNobodyHolds_IsFalseAndOpeningSaysSo()
    {
        var files = new KnowledgeFiles(_folder);
        Assert.False(files.Contains("names/none.tsv"));
        Assert.Contains("names/none.tsv", Assert.Throws<FileNotFoundException>(() => files.Open("names/none.tsv")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadText_BytesThatAreNoUtf8_NamesTheFile()
    {
        string path = Put("names/gbk.tsv", [0xC9, 0xCF, 0xBA, 0xA3]);
        var error = Assert.Throws<RuleFileException>(() => new KnowledgeFiles(_folder).ReadText("names/gbk.tsv"));
        Assert.Equal($"{path}: is not UTF-8; save it as UTF-8.", error.Message);
    }

    [Fact]
    public void Constructor_FolderThatIsNotThere_NamesIt()
        => Assert.Contains("no-such-folder", Assert.Throws<ArgumentException>(() => new KnowledgeFiles("no-such-folder")).Message, StringComparison.Ordinal);

    private string Put(string name, ReadOnlySpan<byte> bytes)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes.ToArray());
        return path;
    }
}
