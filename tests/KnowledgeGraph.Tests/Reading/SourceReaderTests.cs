using System.Text;
using KnowledgeGraph.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Reading;

public sealed class SourceReaderTests : IDisposable
{
    private const string Sample = "第一节 科技金融\n2011年，市科委与浦发银行推出“科技小巨人信贷”，总额5亿元。\n";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, bool, string> Encodings => new()
    {
        { "utf-8", false, "utf-8" },
        { "utf-8", true, "utf-8" },
        { "utf-16", true, "utf-16" },
        { "utf-16", false, "utf-16" },
        { "utf-16BE", true, "utf-16BE" },
        { "utf-16BE", false, "utf-16BE" },
        { "utf-32", true, "utf-32" },
        { "gb18030", false, "GB18030" },
        { "gb18030", true, "GB18030" },
        { "gb2312", false, "GB18030" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_Encoding_IsFoundAndMarkNotCounted(string name, bool hasMark, string expected)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] mark = !hasMark ? [] : expected == "GB18030" ? [0x84, 0x31, 0x95, 0x33] : encoding.GetPreamble();
        Assert.Equal(hasMark, mark.Length > 0);

        var source = SourceReader.Read(_folder.Write("a.txt", [.. mark, .. encoding.GetBytes(Sample)]));

        Assert.Equal(Sample, source.Text);
        Assert.Equal(expected, source.Encoding, ignoreCase: true);
    }

    [Fact]
    public void Read_Digest_IsOfTheBytes()
    {
        var source = SourceReader.Read(_folder.Write("a.txt", [0xEF, 0xBB, 0xBF, (byte)'a']));

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([0xEF, 0xBB, 0xBF, (byte)'a'])), source.Sha256);
    }

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "no bytes", [], "empty" },
        { "zeros", new byte[5000], "binary" },
        { "image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52], "binary" },
        { "controls", [.. Enumerable.Repeat((byte)0x02, 50), .. "abc"u8], "binary" },
        { "latin", [.. "Caf\u00e9 Gen\u00e8ve, na\u00efve \u00fc\u00e4\u00f6 "u8.ToArray().Select((b, i) => i % 7 == 3 ? (byte)0xE9 : (byte)(b & 0x7F))], "unknown encoding" },
        { "big5", CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes("臺北市政府產業發展局公布科技創新補助計畫，協助中小企業與學校合作研究開發。"), "unknown encoding" },
        { "cut after a mark", [0xEF, 0xBB, 0xBF, 0xE4, 0xB8], "does not fit" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Read_NoText_OneSentence(string what, byte[] bytes, string expected)
    {
        string path = _folder.Write("bad.txt", bytes);

        string message = Assert.Throws<ReadingException>(() => SourceReader.Read(path)).Message;

        Assert.True(message.Contains(expected, StringComparison.Ordinal), $"{what}: {message}");
        Assert.StartsWith(path, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void Read_MissingFile_SaysSo() =>
        Assert.Contains("no such file", Assert.Throws<ReadingException>(() => SourceReader.Read(Path.Combine(_folder.Path, "none.txt"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_TooLarge_IsRefusedBeforeReading()
    {
        string path = Path.Combine(_folder.Path, "huge.txt");
        using (var stream = File.Create(path))
            stream.SetLength(SourceReader.LargestFile + 1); // Sparse: takes no space.

        Assert.Contains("too large", Assert.Throws<ReadingException>(() => SourceReader.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoPermission_SaysSo()
    {
        string path = _folder.Write("locked.txt", Sample);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Permissions do not bind this user.");

        Assert.Contains("no permission", Assert.Throws<ReadingException>(() => SourceReader.Read(path)).Message, StringComparison.Ordinal);
    }
}
