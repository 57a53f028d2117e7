using System.Runtime.Versioning;
using KnowledgeGraph.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Reading;

public sealed class ReportFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_Folder_WalksReportsOnly()
    {
        _folder.Write("b.md", "二");
        _folder.Write("sub/a.HTML", "一");
        _folder.Write("sub/deeper/c.txt", "三");
        _folder.Write("picture.png", "四");
        _folder.Write("manifest.json", "[]");

        var files = ReportFinder.Find([_folder.Path]);

        Assert.Equal(["a", "b", "c"], files.Select(f => f.Id));
        Assert.All(files, f => Assert.DoesNotContain('\\', f.Path));
        Assert.All(files, f => Assert.Equal(3, f.Length));
    }

    [Fact]
    public void Find_AnyOrderAndTwiceNamed_SameResult()
    {
        string first = _folder.Write("x/first.txt", "一");
        string second = _folder.Write("second.txt", "二");
        var expected = ReportFinder.Find([first, second]);

        Assert.Equal(2, expected.Count);
        Assert.Equal(expected, ReportFinder.Find([second, first, second]));
        Assert.Equal(expected, ReportFinder.Find([Path.Combine(_folder.Path, "x", ".", "first.txt"), second, first]));
        Assert.Equal(expected.Select(f => f.Id), ReportFinder.Find([_folder.Path, second]).Select(f => f.Id));
    }

    [Fact]
    public void Find_SameNames_IdsTellThemApart()
    {
        _folder.Write("2021/report.txt", "一");
        _folder.Write("2022/report.txt", "二");
        _folder.Write("2022/report.md", "三");
        _folder.Write("other.txt", "四");

        Assert.Equal(["2021/report", "2022/report.md", "2022/report.txt", "other"], ReportFinder.Find([_folder.Path]).Select(f => f.Id));
    }

    [Fact]
    public void Find_Manifest_GivesFacts()
    {
        _folder.Write("a.txt", "一");
        _folder.Write("b.txt", "二");
        _folder.Write("manifest.json", """[{"id":"a","title":"年度报告","year":2010,"publisher":"市科委"}]""");

        var files = ReportFinder.Find([_folder.Path]);

        Assert.Equal(("年度报告", 2010, "市科委"), (files[0].Facts?.Title, files[0].Facts?.Year, files[0].Facts?.Publisher));
        Assert.Null(files[1].Facts);
    }

    [Theory]
    [InlineData("[{", "line 1")]
    [InlineData("[\n{\"id\": }]", "line 2")]
    [InlineData("{\"id\":\"a\"}", "is not a list")]
    [InlineData("[{\"title\":\"无名\"}]", "no \"id\"")]
    [InlineData("[{\"id\":\"a\"},{\"id\":\"a\"}]", "two entries")]
    public void Find_DamagedManifest_NamesFileAndFault(string manifest, string expected)
    {
        _folder.Write("a.txt", "一");
        _folder.Write("manifest.json", manifest);

        var fault = Assert.Throws<ReadingException>(() => ReportFinder.Find([_folder.Path]));

        Assert.Contains("manifest.json", fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_BadPaths_OneSentenceEach()
    {
        string picture = _folder.Write("only/picture.png", "四");

        Assert.Contains("no such file or folder", Fault(Path.Combine(_folder.Path, "missing.txt")), StringComparison.Ordinal);
        Assert.Contains("holds no document", Fault(Path.GetDirectoryName(picture)!), StringComparison.Ordinal);
        Assert.Contains("cannot read this kind of file", Fault(picture), StringComparison.Ordinal);
        Assert.Contains("at least one", Assert.Throws<ReadingException>(() => ReportFinder.Find([])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_SomePathsBad_FindsTheOthersAndNamesThem()
    {
        string good = _folder.Write("good/a.txt", "一");
        _folder.Write("good/manifest.json", "{");
        string picture = _folder.Write("only/picture.png", "四");
        string missing = Path.Combine(_folder.Path, "missing.txt");

        var found = ReportFinder.Search([missing, Path.GetDirectoryName(good)!, picture, Path.GetDirectoryName(picture)!]);

        Assert.Equal(("a", null), (Assert.Single(found.Files).Id, found.Files[0].Facts));
        Assert.Equal(
            [Path.Combine(_folder.Path, "good", "manifest.json"), missing, Path.GetDirectoryName(picture)!, picture],
            found.Unreadable.Select(path => path.Path));
        Assert.All(found.Unreadable, path => Assert.StartsWith(path.Path, path.Reason, StringComparison.Ordinal));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Search_FolderWithoutPermission_ReadsTheOthers()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Permissions do not bind this user.");
        _folder.Write("a.txt", "一");
        string locked = Directory.CreateDirectory(Path.Combine(_folder.Path, "locked")).FullName;
        var mode = File.GetUnixFileMode(locked);
        File.SetUnixFileMode(locked, UnixFileMode.None);
        try
        {
            var found = ReportFinder.Search([_folder.Path]);

            Assert.Equal("a", Assert.Single(found.Files).Id);
            Assert.Contains("no permission to list the folder", Assert.Single(found.Unreadable).Reason, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(locked, mode);
        }
    }

    [Fact]
    public void Find_LinkedFolderToItself_Ends()
    {
        _folder.Write("a.txt", "一");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "loop"), _folder.Path);

        Assert.Single(ReportFinder.Find([_folder.Path]));
    }

    private static string Fault(string path)
    {
        string message = Assert.Throws<ReadingException>(() => ReportFinder.Find([path])).Message;
        Assert.StartsWith(path, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        return message;
    }
}
