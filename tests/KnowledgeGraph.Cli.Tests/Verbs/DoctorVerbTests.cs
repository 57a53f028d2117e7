using KnowledgeGraph.Embedded;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class DoctorVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DoctorVerbTests() => SnapshotWriter.Write(SmallGraph.Read(), new Dictionary<string, string>(StringComparer.Ordinal), File);

    private string File => _folder.File("graph.kg");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Doctor_SoundFile_SaysSo()
    {
        var run = KgRun.Of("doctor", "--graph", File);

        Assert.Equal(0, run.Code);
        Assert.Contains("is sound: format version 3", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_DamagedSections_NamesThemAndWhatToDo()
    {
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        bytes[^20] ^= 1;
        bytes[bytes.Length / 2] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);

        var run = KgRun.Of("doctor", "--graph", File);

        Assert.Equal(1, run.Code);
        Assert.Contains("2 sections do not match", run.Out, StringComparison.Ordinal);
        Assert.Contains("(index 1)", run.Out, StringComparison.Ordinal);
        Assert.Contains("kg build", run.Out, StringComparison.Ordinal);
        KgRun.Of("query", "RETURN 1", "--graph", File).Refused("damaged");
    }

    [Fact]
    public void Doctor_FileThatIsNone_IsRefused()
    {
        KgRun.Of("doctor", "--graph", _folder.File("none.kg")).Refused("There is no graph file");
        KgRun.Of("doctor", "--graph", _folder.Write("cut.kg", "")).Refused("is empty");
    }
}
