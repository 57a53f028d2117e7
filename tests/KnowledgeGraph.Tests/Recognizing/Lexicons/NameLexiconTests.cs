using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Tests.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Recognizing.Lexicons;

/// <summary>What a mistake in a file of names says.</summary>
public sealed class NameLexiconTests : IDisposable
{
    private const string Header = "type\tname\taliases\tformer\tfrom\tuntil\tin\tflags\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Product\t科技创新券\t\t\t\t\t\teech", "own.tsv, line 2: 'eech' is no flag; those are local, shared, weak, background, each and merged:PLACE.")]
    [InlineData("Product\t科技创新券\t\t\t\t\t\tweak;上海市", "own.tsv, line 2: '上海市' is no flag")]
    [InlineData("Product\t\t券", "own.tsv, line 2: needs a type and a name.")]
    [InlineData("Product\t科技创新券\t\t\t\t\t\t\t", "own.tsv, line 2: has 9 columns, the header has 8.")]
    public void Load_MistakeInARow_IsToldWithFileAndLine(string row, string expected)
    {
        string path = _folder.Write("my/names/own.tsv", Header + row + "\n");
        var error = Assert.Throws<RuleFileException>(() => NameLexicon.Load(new KnowledgeFiles(Path.GetDirectoryName(Path.GetDirectoryName(path)))));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_RowsWithFlags_AreTaken()
    {
        string path = _folder.Write("my/names/own.tsv", Header + "Product\t科技服务通用券\t\t\t\t\t\teach\nRegion\t甲乙县\t\t\t\t2000\t江苏省\tshared;merged:丙区\n");
        var lexicon = NameLexicon.Load(new KnowledgeFiles(Path.GetDirectoryName(Path.GetDirectoryName(path))));
        Assert.True(lexicon.Find("Product", "科技服务通用券")!.IsOfEachPlace);
        Assert.False(lexicon.Find("Region", "甲乙县")!.IsOfEachPlace);
    }
}
