using System.Text;
using KnowledgeGraph.Tests.Reading;
using KnowledgeGraph.Tests.Specs;
using Xunit;

namespace KnowledgeGraph.Tests.Pipeline;

/// <summary>Texts that nobody would write, through all stages: no crash, and time that grows with the text.</summary>
public sealed class HostileTextTests
{
    private const int Nested = 100_000;

    // A quadratic step takes minutes on these; the limit leaves room for a slow, busy machine.
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string, int> Repeated => new()
    {
        { "verbs without an end", "设立资助", 90_000 },
        { "digits", "0123456789", 35_000 },
        { "Chinese digits", "一百二十三万", 60_000 },
        { "dates", "2011年12月9日", 35_000 },
        { "opening brackets", "（", Nested },
        { "opening titles", "《", Nested },
        { "closing titles", "》", Nested },
        { "opening quotes", "“", Nested },
        { "mixed opening", "“《（", Nested / 3 },
        { "pairs of titles", "《科技》", Nested / 4 },
        { "titles one behind the other", "《甲办法》、", Nested / 3 },
        { "lone surrogates", "\ud83d", Nested },
        { "control characters", "\u0001\u0002科", Nested },
        { "right-to-left marks", "\u202e\u200f科技", Nested / 2 },
        { "suffixes", "公司", Nested / 4 },
        { "bureaus", "委员会办公室", Nested / 8 },
        { "headings", "# 浦东新区\n", 8_000 },
        { "table rows", "| 徐汇区 | 8500 |\n", 8_000 },
        { "and", "和", Nested },
        { "combining marks", "e\u0301", Nested },
    };

    /// <summary>Sentences of a megabyte of UTF-8 that are full of names, verbs or figures.</summary>
    public static TheoryData<string, string, int> Endless => new()
    {
        { "names without an end", "复旦大学、", 67_000 },
        { "organisations without an end", "上海市科学技术委员会", 33_000 },
        { "clauses without an end", "市科委印发《科技办法》，", 28_000 },
        { "figures", "37家，1.5亿元，", 45_000 },
        { "abbreviations", "（以下简称“科委”）", 33_000 },
        { "a sentence without an end", "科技创新发展", 55_000 },
        { "places with fields", "合肥高新区集成电路、生物医药产业，", 20_000 },
        { "sums in turn", "分别获得600万元、400万元投资", 20_000 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    [MemberData(nameof(Endless))]
    public void Build_PieceRepeated_Ends(string what, string piece, int times) => AssertEnds(what, string.Concat(Enumerable.Repeat(piece, times)));

    [Fact]
    public void Build_NestedTitles_Ends() => AssertEnds("nested titles", new string('《', Nested) + "办法" + new string('》', Nested));

    [Fact]
    public void Build_NestedBrackets_Ends() => AssertEnds("nested brackets", "市科委" + new string('（', Nested) + "科技" + new string('）', Nested) + "印发《办法》。");

    [Fact]
    public void Build_LongSentence_Ends()
        => AssertEnds("a sentence of 50 KB", string.Concat(Enumerable.Range(0, 450).Select(i => FormattableString.Invariant($"第{i}科技有限公司与复旦大学共建研究中心投入{i}万元，"))));

    [Theory]
    [InlineData("等复旦大学承担课题。")]
    [InlineData("、复旦大学等3家单位。")]
    [InlineData("和")]
    [InlineData("》复旦大学")]
    [InlineData("）")]
    [InlineData("家")]
    [InlineData("的《")]
    [InlineData("同比增长")]
    [InlineData("以下简称")]
    public void Build_PassageThatStartsInTheMiddle_IsRead(string text)
        => AssertEnds(text, text);

    private static void AssertEnds(string what, string text)
    {
        using var folder = new TemporaryFolder();
        var bytes = Encoding.UTF8.GetBytes(text);
        string path = folder.Write("text.txt", bytes);
        var clock = Effort.Start();
        var result = SomeBuild.Result(path);
        var elapsed = clock.Elapsed;
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{what}: {bytes.Length / 1e6:0.00} MB in {elapsed.TotalSeconds:0.00} s"));
        // Control characters alone are no text; the file is then named as failed, which is an end as well.
        Assert.Equal(1, result.Report.Documents + result.Report.Failed.Count);
        Assert.True(elapsed < _limit, $"{what}: {elapsed}");
    }
}
