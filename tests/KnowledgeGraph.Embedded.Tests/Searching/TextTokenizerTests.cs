using KnowledgeGraph.Embedded.Searching;

namespace KnowledgeGraph.Embedded.Tests.Searching;

public sealed class TextTokenizerTests
{
    [Theory]
    [InlineData("上海市科委", "上海|海市|市科|科委")]
    [InlineData("沪", "沪")]
    [InlineData("沪，京", "沪|京")]
    [InlineData("沪科发〔2011〕540号", "沪科|科发|2011|540|号")]
    [InlineData("３Ｇ网络与WiFi", "3g|网络|络与|wifi")]
    [InlineData("The State of AI", "state|ai")]
    [InlineData("$2.99、1,200.5元", "2.99|1,200.5|元")]
    [InlineData("o'clock U.S. rock 'n'", "o'clock|u.s|rock|n")]
    [InlineData("𠀀𠀁中", "𠀀𠀁|𠀁中")]
    [InlineData("\uD800上", "上")]
    [InlineData("", "")]
    public void Split_Text_GivesPairsAndFoldedWords(string text, string expected)
        => Assert.Equal(expected, string.Join('|', TextTokenizer.Split(text)));
}
