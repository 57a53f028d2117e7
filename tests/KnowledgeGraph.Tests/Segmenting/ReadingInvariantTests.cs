using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Model;
using KnowledgeGraph.Segmenting;
using KnowledgeGraph.Tests.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Segmenting;

/// <summary>What must hold for any text at all, in each format.</summary>
public sealed class ReadingInvariantTests
{
    private static readonly string[] Pieces =
    [
        "科", "技", "上海市科委", "发布", "《", "》", "“", "”", "（", "）", "。", "，", "；", "！", "、", " ", "  ", "\u3000", "\t", "\n", "\n\n", "\r\n", "\r",
        "**", "*", "__", "_", "$", "$2.99$", "\\%", "#", "# ", "## ", "- ", "◆ ", "» ", "| ", "|", "|---|---|\n", "1. ", "一、", "（一）", "3.1 ", "3月", "2023年", "12家", "1557",
        "&amp;", "&#x4E2D;", "&#128512;", "&nbsp;", "&", "<", ">", "<p>", "</p>", "<br/>", "<li>", "<ul>", "<table>", "<tr>", "<td>", "<th>", "</table>", "<!--", "-->", "<script>", "</script>",
        "[", "](", ")", "![", "```", "---", "===", "\u200b", "\u00ad", "\ufeff", "\u202e", "\u0001", "\ud83d", "\ude00", "\ud83d\ude00", "abc", "A", "x ", "\f", "\u2028",
        "大力推进国务院授权的十个方面先行先试改革举措落地加快形成", "的改革试验成效，促进",
    ];

    private static readonly Gen<string> Texts = Gen.Sized(size =>
        Gen.Elements(Pieces).ArrayOf(Math.Max(1, size * 2)).Select(string.Concat));

    public static TheoryData<bool> Formats => [true, false];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Parse_AnyText_CleanCharactersComeFromTheirRawPlace(bool isHtml) => Check(isHtml, (raw, document) =>
    {
        int last = 0;
        for (int i = 0; i < document.Text.Text.Length; i++)
        {
            var source = document.Text.ToSource(new TextSpan(i, i + 1));
            Assert.True(source.Start >= last && source.End > source.Start && source.End <= raw.Length, $"{i}: {source}");
            last = source.End;
            char clean = document.Text.Text[i];
            string from = raw[source.Start..source.End];
            Assert.True(char.IsWhiteSpace(clean) || from == clean.ToString() || from[0] == '&' || from[^1] == ';', $"'{clean}' from '{from}'");
        }
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void Parse_AnyText_BlocksCoverAllAndDoNotOverlap(bool isHtml) => Check(isHtml, (_, document) =>
    {
        string text = document.Text.Text;
        int at = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= at && block.Span.End > block.Span.Start && block.Span.End <= text.Length);
            Assert.True(string.IsNullOrWhiteSpace(text[at..block.Span.Start]));
            Assert.All(block.Cells, c => Assert.True(block.Span.Contains(c)));
            Assert.InRange(block.Level, block.Kind is BlockKind.Heading or BlockKind.ListItem ? 1 : 0, 6);
            at = block.Span.End;
        }
        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not ('\n' or '\t'));
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));
    });

    /// <summary>All but an entry of a list of references, which has its kind in brackets ([A]).</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Segment_AnyText_SentencesCoverThePassage(bool isHtml) => Check(isHtml, (_, document) =>
    {
        var passages = PassageSegmenter.Segment(document);
        Assert.Equal(document.Blocks.Count, passages.Count);
        foreach (var passage in passages)
        {
            Assert.Equal(passage.Span.Of(document.Text.Text), passage.Text);
            if (passage.Sentences.Count == 0)
            {
                Assert.Matches(@"\S\s?\[\s*A\s*\]", passage.Text);
                continue;
            }
            int at = 0;
            foreach (var sentence in passage.Sentences)
            {
                Assert.True(sentence.Start >= at && sentence.Length > 0);
                Assert.True(string.IsNullOrWhiteSpace(passage.Text[at..sentence.Start]));
                at = sentence.End;
            }
            Assert.True(string.IsNullOrWhiteSpace(passage.Text[at..]));
        }
    });

    [Fact]
    public void Parse_TextWithoutMarkup_LosesOnlyBlanks()
    {
        string[] plain = [.. Pieces.Where(p => p.All(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || "《》“”（）。，；！、.".Contains(c, StringComparison.Ordinal)))];
        Assert.True(plain.Length > 25);
        var texts = Gen.Elements(plain).ArrayOf(120).Select(string.Concat);

        Prop.ForAll(texts.ToArbitrary(), raw => Assert.Equal(Visible(raw), Visible(SomeReport.Text(raw).Text.Text)))
            .Check(RandomCases.Times(400));

        static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    private static void Check(bool isHtml, Action<string, Document> holds)
    {
        int withBlocks = 0;
        var property = Prop.ForAll(Texts.ToArbitrary(), raw =>
        {
            var document = isHtml ? SomeReport.Html(raw) : SomeReport.Text(raw);
            withBlocks += document.Blocks.Count > 0 ? 1 : 0;
            holds(raw, document);
        });
        property.Check(RandomCases.Times(400));
        Assert.True(withBlocks > 100, "Hardly any of the texts held a block.");
    }
}
