using System.Runtime.Versioning;
using KnowledgeGraph.Storing;
using KnowledgeGraph.Tests.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Storing;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => Path.Combine(_folder.Path, "file");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_ContentFails_LeavesTheEarlierFileAlone()
    {
        _folder.Write("file", "earlier");

        Assert.Throws<IOException>(() => WholeFile.Write(Target, stream =>
        {
            stream.WriteByte(1);
            throw new IOException("full");
        }));

        Assert.Equal("earlier", File.ReadAllText(Target));
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_Link_ReplacesTheFileBehindIt()
    {
        string real = _folder.Write("real", "earlier");
        File.CreateSymbolicLink(Target, real);

        WholeFile.Write(Target, stream => stream.WriteByte((byte)'x'));

        Assert.Equal("x", File.ReadAllText(real));
        Assert.Equal(real, File.ResolveLinkTarget(Target, returnFinalTarget: true)?.FullName);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Write_Device_IsRefused()
    {
        var fault = Assert.Throws<IOException>(() => WholeFile.Write("/dev/null-of-a-test", _ => Assert.Fail("Nothing may be written.")));

        Assert.Contains("is a device", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_ManyAtOnce_OneOfThemStandsWhole()
    {
        byte[][] contents = [.. Enumerable.Range(0, 8).Select(i => Enumerable.Repeat((byte)i, 100_000).ToArray())];

        await Task.WhenAll(contents.Select(bytes => Task.Run(() => WholeFile.Write(Target, stream => stream.Write(bytes)), TestContext.Current.CancellationToken)));

        Assert.Contains(await File.ReadAllBytesAsync(Target, TestContext.Current.CancellationToken), contents);
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }
}
