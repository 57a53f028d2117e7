using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Reading;
using KnowledgeGraph.Tests.Specs;
using Xunit;

namespace KnowledgeGraph.Tests.Pipeline;

/// <summary>Documents joined in any order and any number of times give one graph.</summary>
public sealed class JoiningTests
{
    [Fact]
    public void Build_TwoDocumentsInEitherOrder_SameGraph() => Check((a, b) =>
        Assert.Equal(GraphText.Of(SomeBuild.Of(a, b)), GraphText.Of(SomeBuild.Of(b, a))));

    [Fact]
    public void Build_DocumentNamedTwice_CountsOnce() => Check((a, b) =>
        Assert.Equal(GraphText.Of(SomeBuild.Of(a, b)), GraphText.Of(SomeBuild.Of(a, b, a, Path.GetDirectoryName(a)!))));

    [Fact]
    public void Build_DocumentAdded_KeepsTheFactsOfTheOther() => Check((a, b) =>
    {
        var alone = SomeBuild.Of(a).Relationships.Select(relationship => relationship.Id).ToHashSet(StringComparer.Ordinal);
        var together = SomeBuild.Of(a, b).Relationships.Select(relationship => relationship.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(alone.Except(together, StringComparer.Ordinal));
    });

    [Fact]
    public void Build_SameTextInTwoFiles_DoublesTheSupportAndNotTheFacts()
    {
        using var folder = new TemporaryFolder();
        const string text = "2011年，上海市科学技术委员会印发《上海市科普基地管理办法》。";
        string a = folder.Write("a.txt", text), b = folder.Write("b.txt", text);
        var alone = Assert.Single(SomeBuild.Of(a).Relationships, relationship => relationship.Type == "ISSUED");
        var together = Assert.Single(SomeBuild.Of(a, b).Relationships, relationship => relationship.Type == "ISSUED");
        Assert.Equal((1L, 2L), ((long)alone.Properties["support"], (long)together.Properties["support"]));
        Assert.Equal(["a", "b"], (IEnumerable<string>)together.Properties["documents"]);
        Assert.Equal(["a#1", "b#1"], (IEnumerable<string>)together.Properties["evidence"]);
    }

    [Fact]
    public void Build_OneOfTwoDocumentsGone_KeepsWhatTheOtherStates()
    {
        using var folder = new TemporaryFolder();
        string a = folder.Write("a.txt", "徐汇区设立徐汇区知识产权专项资金。");
        string b = folder.Write("b.txt", "会上介绍，徐汇区设立徐汇区知识产权专项资金。");
        string both = Assert.Single(SomeBuild.Of(a, b).Relationships, relationship => relationship.Type == "ESTABLISHED").Id;
        Assert.Equal(both, Assert.Single(SomeBuild.Of(b).Relationships, relationship => relationship.Type == "ESTABLISHED").Id);
    }

    private static void Check(Action<string, string> holds)
    {
        using var folder = new TemporaryFolder();
        Prop.ForAll(SomeDocuments.Texts, SomeDocuments.Texts, (a, b) => holds(folder.Write("a.txt", string.Concat(a)), folder.Write("b.txt", string.Concat(b)))).Check(RandomCases.Times(60));
    }
}
