using System.Runtime.Versioning;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class BuildVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Graph => _folder.File("graph.kg");

    [Fact]
    public void Build_MissingPath_LeavesTheEarlierGraph()
    {
        _folder.Write("graph.kg", "earlier");

        KgRun.Of("build", _folder.File("none.txt"), "--graph", Graph).Refused("none.txt: no such file");

        Assert.Equal("earlier", File.ReadAllText(Graph));
    }

    [Fact]
    public void Build_FolderWithoutDocuments_WritesNothing()
    {
        KgRun.Of("build", Directory.CreateDirectory(_folder.File("empty")).FullName, "--graph", Graph).Refused("no document");

        Assert.False(File.Exists(Graph));
    }

    [Fact]
    public void Build_EmptyFileAlone_WritesNothing()
    {
        var run = KgRun.Of("build", _folder.Write("a.txt", ""), "--graph", Graph).Refused("a.txt: the file is empty");

        Assert.Contains("was not written", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Graph));
    }

    [Fact]
    public void Build_SomeDocumentsBroken_ReadsTheOthersAndNamesThem()
    {
        Good();
        _folder.Write("reports/empty.txt", "");
        File.WriteAllBytes(_folder.File("reports/binary.txt"), [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 251 < 40 ? 0 : i))]);

        var run = KgRun.Of("build", _folder.File("reports"), "--graph", Graph, "--quiet");

        Assert.Equal((1, string.Empty), (run.Code, run.Error));
        Assert.Contains("Read 1 document ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Not read: 2 paths", run.Out, StringComparison.Ordinal);
        Assert.Contains("empty.txt: the file is empty", run.Out, StringComparison.Ordinal);
        Assert.Contains("binary.txt: ", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, KgRun.Of("verify", "--graph", Graph).Code);
    }

    [Fact]
    public void Build_MissingPathAndDamagedManifestAmongGood_ReadsTheOthersAndNamesThem()
    {
        Good();
        _folder.Write("reports/manifest.json", "[{");

        var run = KgRun.Of("build", _folder.File("none.txt"), _folder.File("reports"), "--graph", Graph, "--quiet");

        Assert.Equal((1, string.Empty), (run.Code, run.Error));
        Assert.Contains("Read 1 document ", run.Out, StringComparison.Ordinal);
        Assert.Contains("none.txt: no such file or folder", run.Out, StringComparison.Ordinal);
        Assert.Contains("manifest.json, line 1: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_UnknownEncoding_IsNamedWithWhatToDo()
    {
        File.WriteAllBytes(_folder.File("a.txt"), [.. Enumerable.Repeat((byte[])[0xC7, 0x61, 0xE9, 0x20, 0xFF], 400).SelectMany(b => b)]);

        KgRun.Of("build", _folder.File("a.txt"), "--graph", Graph).Refused("a.txt: unknown encoding").Refused("save it as UTF-8");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Build_FileWithoutPermission_ReadsTheOthersAndNamesIt()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Permissions do not bind this user.");
        Good();
        File.SetUnixFileMode(_folder.Write("reports/secret.txt", "科技"), UnixFileMode.None);

        var run = KgRun.Of("build", _folder.File("reports"), "--graph", Graph, "--quiet");

        Assert.Equal(1, run.Code);
        Assert.Contains("secret.txt: no permission to read the file", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Build_FolderOfTheGraphWithoutPermission_LeavesTheEarlierGraph()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Permissions do not bind this user.");
        Good();
        Directory.CreateDirectory(_folder.File("closed"));
        string graph = _folder.Write("closed/graph.kg", "earlier");
        File.SetUnixFileMode(_folder.File("closed"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        KgRun.Of("build", _folder.File("reports"), "--graph", graph).Refused("could not be written");

        Assert.Equal("earlier", File.ReadAllText(graph));
        File.SetUnixFileMode(_folder.File("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void Build_GraphIsAFolder_IsRefused()
    {
        Good();

        KgRun.Of("build", _folder.File("reports"), "--graph", _folder.Path).Refused("is a folder. Name a file");
    }

    [Fact]
    public void Build_LineOfHundredThousandCharacters_IsReadWithinReason()
    {
        _folder.Write("long.txt", string.Concat(Enumerable.Repeat("2011年，长宁区发布《长宁区创建全国科技进步先进区行动计划》，有企业31家。", 3_000)));

        var run = KgRun.Of("build", _folder.File("long.txt"), "--graph", Graph, "--quiet");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
    }

    [Fact]
    public void Build_Quiet_LeavesTheAnswersOut()
    {
        Good();

        Assert.DoesNotContain("policies-of-agency", KgRun.Of("build", _folder.File("reports"), "--graph", Graph, "--quiet").Out, StringComparison.Ordinal);
        Assert.Contains("policies-of-agency", KgRun.Of("build", _folder.File("reports"), "--graph", Graph).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_GraphInAMissingFolder_IsRefused()
    {
        Good();

        KgRun.Of("build", _folder.File("reports"), "--graph", _folder.File("none/graph.kg")).Refused("could not be written");
    }

    [Fact]
    public void Build_MissingRulesFolder_IsRefused()
    {
        Good();

        KgRun.Of("build", _folder.File("reports"), "--graph", Graph, "--rules", _folder.File("none")).Refused("The rules folder");
    }

    [Fact]
    public void Build_AnyNumberOfThreads_WritesTheSameBytes()
    {
        Good();
        _folder.Write("reports/second.md", "# 2012年报告\n\n徐汇区出台《徐汇区知识产权质押融资试点工作方案》，有企业20家。\n");

        KgRun.Of("build", _folder.File("reports"), "--graph", Graph, "--threads", "1");
        KgRun.Of("build", _folder.File("reports/second.md"), _folder.File("reports/good.txt"), "--graph", _folder.File("other.kg"), "--threads", "4");

        Assert.Equal(File.ReadAllBytes(Graph), File.ReadAllBytes(_folder.File("other.kg")));
    }

    private void Good()
    {
        Directory.CreateDirectory(_folder.File("reports"));
        _folder.Write("reports/good.txt", "2011年，长宁区发布《长宁区创建全国科技进步先进区行动计划》，有企业31家。\n");
    }

    public void Dispose() => _folder.Dispose();
}
