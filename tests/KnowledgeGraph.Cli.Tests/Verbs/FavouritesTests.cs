using System.IO.Compression;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Querying;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

/// <summary>The saved scripts for Neo4j Browser, and the queries that draw graphs there.</summary>
public sealed class FavouritesTests(SampleGraphFixture sample) : IClassFixture<SampleGraphFixture>
{
    public static TheoryData<string> Drawings => [.. FavouritesFile.Drawings().Select(drawing => drawing.Name)];

    [Fact]
    public void Favourites_OfTheLibrary_HoldEveryQuestionWithItsParameters()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("saved-scripts.zip");

        Assert.Equal(0, KgRun.Of("questions", "--favourites", path).Code);
        using var zip = ZipFile.OpenRead(path);

        foreach (var question in QuestionLibrary.Load().Questions)
        {
            var script = Text(zip, $"{question.Category}/{question.Id}.cypher");
            Assert.Equal($"// {question.TitleZh} {question.Title}\n{question.Statement}\n", script);
            var setting = question.Parameters.Count == 0 ? "" : Text(zip, $"{question.Category}/{question.Id}-parameters.cypher");
            Assert.All(question.Parameters, parameter => Assert.Contains($"{parameter.Name}: ", setting, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Favourites_WrittenTwice_AreTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        var (one, other) = (folder.File("one.zip"), folder.File("other.zip"));

        FavouritesFile.Write(QuestionLibrary.Load(), one);
        FavouritesFile.Write(QuestionLibrary.Load(), other);

        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(other));
    }

    [Fact]
    public void Drawings_OfTheBrowser_AreOneForEachCategory()
    {
        Assert.Equal(
            QuestionLibrary.Load().Questions.Select(q => $"graphs/{q.Category}.cypher").Distinct(StringComparer.Ordinal),
            FavouritesFile.Drawings().Select(drawing => drawing.Name));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public async Task Drawing_OnTheSampleReports_ReturnsPaths(string name)
    {
        var script = FavouritesFile.Drawings().Single(drawing => drawing.Name == name).Script;
        using var file = GraphFile.Open(sample.Path);

        var answer = await file.RunAsync(new Query(script), TestContext.Current.CancellationToken);

        Assert.NotEmpty(answer.Rows);
        Assert.All(answer.Rows, row => Assert.IsType<PathValue>(Assert.Single(row)));
    }

    /// <summary>The Browser takes a comment for a part of the selector after it.</summary>
    [Fact]
    public void Style_OfTheBrowser_HasARuleForEveryLabelAndNoComment()
    {
        var style = File.ReadAllText(Path.Combine(SampleGraphFixture.Root(), "cypher", "browser", "style.grass"));

        Assert.DoesNotContain("/*", style, StringComparison.Ordinal);

        Assert.All(KnowledgeGraph.Graphing.Schema.GraphSchema.Load().Labels.Where(label => label.Name != "Entity"), label =>
            Assert.Contains($"node.{label.Name} {{", style, StringComparison.Ordinal));
    }

    [Fact]
    public void Values_OfAParameter_AreTheNamesThatGiveAnAnswer()
    {
        var run = KgRun.Of("questions", "products-of-bank", "--values", "bank", "--graph", sample.Path, "--format", "csv");

        Assert.Contains("上海浦东发展银行股份有限公司", run.OutLines);
        Assert.DoesNotContain("长宁区", run.OutLines);
    }

    [Theory]
    [InlineData("has no parameter 'x'", "products-of-bank", "--values", "x")]
    [InlineData("takes anything", "passages-about", "--values", "word")]
    [InlineData("wants the id of a question", "--values", "bank")]
    public void Values_WrongWish_IsRefused(string message, params string[] args) =>
        KgRun.Of(["questions", .. args, "--graph", sample.Path]).Refused(message);

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
