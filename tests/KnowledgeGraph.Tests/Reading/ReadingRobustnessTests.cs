using KnowledgeGraph.Segmenting;
using Xunit;

namespace KnowledgeGraph.Tests.Reading;

/// <summary>Texts that are large or odd: reading must end, in time that grows with the text.</summary>
public sealed class ReadingRobustnessTests
{
    private const int Large = 400_000;

    public static TheoryData<string, string> Patterns => new()
    {
        { "no end", "科技创新" },
        { "digits", "0123456789" },
        { "blanks", "科 " },
        { "ends", "。" },
        { "ends in quotes", "。”" },
        { "brackets", "（" },
        { "closing", "》" },
        { "quotes", "“《（" },
        { "square", "[" },
        { "images", "![" },
        { "stars", "*" },
        { "bold", "**科" },
        { "single stars", "* 科*" },
        { "dollars", "$1" },
        { "bars", "|" },
        { "bar lines", "|科\n" },
        { "references", "&#x4E2D;" },
        { "ampersands", "&" },
        { "angles", "<" },
        { "open tags", "<a" },
        { "tables", "<table\n" },
        { "open tables", "<table>\n" },
        { "scripts", "<script>" },
        { "comments", "<!--" },
        { "cells", "<td>科" },
        { "lists", "<ul><li>科" },
        { "quotes of mail", "> " },
        { "headings", "# 科\n" },
        { "short lines", "科\n" },
        { "wrapped lines", "大力推进国务院授权的十个方面先行，先试改革举\n" },
        { "empty lines", "\n" },
        { "months", "3月\n" },
        { "surrogates", "\ud83d" },
        { "marks", "\u202e\u200f科" },
        { "controls", "\u0001科" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Parse_ManyOfThem_Ends(string what, string pattern)
    {
        string raw = string.Concat(Enumerable.Repeat(pattern, Large / pattern.Length));
        var clock = Effort.Start();

        foreach (var document in new[] { SomeReport.Text(raw), SomeReport.Html(raw) })
            Assert.Equal(document.Blocks.Sum(b => b.Span.Length), PassageSegmenter.Segment(document).Sum(p => p.Text.Length));

        // A quadratic step takes far longer here; the limit leaves room for a slow, busy machine.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{what}: {clock.Elapsed}");
    }

    [Fact]
    public void Parse_NestedHundredThousandDeep_LosesNothing()
    {
        string raw = new string('（', 100_000) + "科技。" + new string('）', 100_000);

        var passages = PassageSegmenter.Segment(SomeReport.Text(raw));

        Assert.Equal(raw, string.Concat(passages.Select(p => p.Text)));
        Assert.All(passages, p => Assert.InRange(p.Text.Length, 1, LongText.LongestPassage));
    }

    [Fact]
    public void Parse_HundredMegabyteLine_TimeAndMemoryStayModest()
    {
        string raw = string.Create(35_000_000, '科', (span, c) =>
        {
            span.Fill(c);
            for (int i = 49; i < span.Length; i += 50)
                span[i] = '。';
        });
        long before = GC.GetAllocatedBytesForCurrentThread();

        var passages = PassageSegmenter.Segment(SomeReport.Text(raw));

        Assert.Equal(700_000, passages.Sum(p => p.Sentences.Count));
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(bytes < 8L * raw.Length * sizeof(char), $"{bytes >> 20} MB for a text of {raw.Length * sizeof(char) >> 20} MB");
    }
}
